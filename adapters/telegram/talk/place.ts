import type { ChatPlace } from '../address.ts'
import type { TelegramMessage, TelegramUser } from '../update.ts'
import type { ReplyLanguage } from '../../../src/reply/reply.ts'

/** Where and for whom something is said. */
export interface Place extends ChatPlace {
  /** Others read what is sent there. */
  readonly isGroup: boolean
  readonly person: number
  /** Of the person's Telegram, for what the bot says of itself. */
  readonly language: ReplyLanguage
  /** What is answered, where it is a message that everybody in the chat sees. */
  readonly message: number | null
  /** What is answered, where it is a command that nobody else sees. */
  readonly ephemeral: number | null
  /** The pressed button that is answered. */
  readonly query: string | null
}

/** Who it is, in every chat of Telegram. */
export function personId(person: number): string {
  return `telegram:${person}`
}

export function placeOfMessage(message: TelegramMessage, from: TelegramUser): Place {
  const { chat, message_id, message_thread_id, is_topic_message, ephemeral_message_id = null } = message
  return {
    chat: chat.id,
    // Telegram numbers the threads of ordinary replies too; only topics are places of their own.
    thread: is_topic_message ? (message_thread_id ?? null) : null,
    isGroup: chat.type !== 'private',
    person: from.id,
    language: languageOf(from),
    message: ephemeral_message_id === null ? message_id : null,
    ephemeral: ephemeral_message_id,
    query: null,
  }
}

/** Languages of Telegram whose speakers mostly read Russian rather than English, Central Asia's among them. */
const READERS_OF_RUSSIAN = new Set(['ru', 'be', 'kk', 'ky', 'tg', 'tk', 'uz'])

export function languageOf({ language_code: code = '' }: TelegramUser): ReplyLanguage {
  return READERS_OF_RUSSIAN.has(code.slice(0, 2).toLowerCase()) ? 'ru' : 'en'
}
