import { GrammyError } from 'grammy'

/** Whether Telegram refused a call for just this reason, in its words, which its documentation does not list. */
export function isRefused(error: unknown, code: number, reason: RegExp): boolean {
  return error instanceof GrammyError && error.error_code === code && reason.test(error.description)
}

/** The same text and buttons as before: a button pressed twice. */
export const NOT_MODIFIED = /message is not modified/

/** The message under a button was deleted, or is too old to be changed. */
export const NOT_EDITABLE = /message to edit not found|message can't be edited|MESSAGE_ID_INVALID/

/** The message is a file, whose words are its caption. */
export const NO_TEXT = /there is no text in the message to edit/

/** The message was deleted already, or is older than 48 h (core.telegram.org/bots/api#deletemessage). */
export const NOT_DELETABLE = /message to delete not found|message can't be deleted|MESSAGE_ID_INVALID/

/** Pressed too long ago to be answered. */
export const QUERY_TOO_OLD = /query is too old|query ID is invalid|QUERY_ID_INVALID/

/** Nobody reads there any more: the bot was blocked or removed, or the chat or the topic is no more. */
export function isGone(error: unknown): boolean {
  return isRefused(error, 403, /./) || isRefused(error, 400, NOWHERE)
}

const NOWHERE = /chat not found|PEER_ID_INVALID|USER_IS_DEACTIVATED|message thread not found|TOPIC_DELETED/

/** The id that a group has got instead, where Telegram says that it has one. */
export function movedTo(error: unknown): number | null {
  return error instanceof GrammyError ? (error.parameters.migrate_to_chat_id ?? null) : null
}
