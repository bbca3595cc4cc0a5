import type { Ask } from '../../src/ask/ask.ts'
import { commandNamed } from '../../src/ask/commands.ts'
import { readCommandWords } from '../../src/ask/command-text.ts'
import { addressOf } from './address.ts'
import { startedRecord } from './deep-link.ts'
import { addressedText, type Self } from './talk/addressed.ts'
import { languageOf, placeOfMessage, type Place } from './talk/place.ts'
import { updateSchema, type TelegramMessage, type TelegramUpdate, type TelegramUser } from './update.ts'

/** What an update means for us. */
export type Received =
  | { readonly kind: 'ask'; readonly ask: Ask; readonly place: Place }
  | PressReceived
  | { readonly kind: 'inline'; readonly query: string; readonly ask: Ask; readonly person: number }
  | { readonly kind: 'unread'; readonly why: 'edited' | 'no-words'; readonly place: Place }
  | { readonly kind: 'moved'; readonly from: number; readonly to: number }
  | { readonly kind: 'readers'; readonly chat: number; readonly are: 'gone' | 'back' }
  | { readonly kind: 'ignored' }

/** A pressed button. `data` is whatever Telegram says that the button held. */
export interface PressReceived {
  readonly kind: 'press'
  readonly query: string
  readonly data: string
  readonly person: TelegramUser
  /** Null where the message was sent through another chat. */
  readonly under: PressedMessage | null
}

/** The message under which a button was pressed; an answer to it is given in the same place. */
export interface PressedMessage {
  readonly place: Place
  readonly id: number
  /** Only the one who pressed sees it. */
  readonly isHidden: boolean
  /** Telegram can still show it, and so change it. */
  readonly isEditable: boolean
  /** Who asked what it answers; null where that is not known. */
  readonly asker: number | null
}

const IGNORED: Received = { kind: 'ignored' }

/** Total: whatever Telegram sends is one of these. Nothing but words is read, and no file is ever fetched. */
export function receive(update: unknown, self: Self): Received {
  const { data } = updateSchema.safeParse(update)
  if (data?.message !== undefined) return messageReceived(data.message, self)
  if (data?.edited_message !== undefined) return editedReceived(data.edited_message)
  if (data?.callback_query !== undefined) return pressReceived(data.callback_query)
  if (data?.inline_query !== undefined) return inlineReceived(data.inline_query)
  return data?.my_chat_member === undefined ? IGNORED : membershipReceived(data.my_chat_member)
}

function messageReceived(message: TelegramMessage, self: Self): Received {
  const { chat, from, text, migrate_to_chat_id: to } = message
  if (to !== undefined) return { kind: 'moved', from: chat.id, to }
  if (from === undefined || from.is_bot || chat.type === 'channel' || isPassedOn(message)) return IGNORED
  const place = placeOfMessage(message, from)
  if (text === undefined || 'forward_origin' in message) {
    return !place.isGroup && hasContent(message) ? { kind: 'unread', why: 'no-words', place } : IGNORED
  }
  const addressed = addressedText(message, self)
  return addressed === null ? IGNORED : { kind: 'ask', ask: askOf(addressed, place), place }
}

/** Our own cards, chosen in an inline query, and what a channel posts into its group. */
function isPassedOn(message: TelegramMessage): boolean {
  return 'via_bot' in message || message['is_automatic_forward'] === true
}

/** What people send that is not words; the rest are Telegram's own notices about the chat. */
const CONTENT = new Set(
  'animation audio checklist contact dice document forward_origin game location paid_media photo poll rich_message sticker story venue video video_note voice'.split(
    ' ',
  ),
)

function hasContent(message: TelegramMessage): boolean {
  return Object.keys(message).some((key) => CONTENT.has(key))
}

function editedReceived(message: TelegramMessage): Received {
  const { chat, from, text } = message
  const isRead = chat.type === 'private' && from !== undefined && !from.is_bot && text !== undefined
  return isRead ? { kind: 'unread', why: 'edited', place: placeOfMessage(message, from) } : IGNORED
}

function askOf(text: string, place: Place): Ask {
  const [, payload] = /^\/start\s+(\S+)$/i.exec(text) ?? []
  const record = payload === undefined ? null : startedRecord(payload)
  const asked = record === null ? text : `/record ${record}`
  const ask = { text: asked, privacy: place.isGroup ? 'group' : 'direct', from: addressOf(place) } as const
  return hasOwnLanguage(asked) ? ask : { ...ask, language: place.language }
}

/** Whether the words say which language they are in; a bare command, keys and ids do not. */
function hasOwnLanguage(text: string): boolean {
  const [, word, rest = ''] = /^\/([a-z]{1,32})(?:\s+([^]*))?$/.exec(text) ?? []
  if (word === undefined || commandNamed(word) === undefined) return true
  const { rest: free, language } = readCommandWords(rest)
  return language !== null || !/^(?:[a-z]{2,8}-[\w.-]+)?$/.test(free)
}

function pressReceived({ id, from, data = '', message }: NonNullable<TelegramUpdate['callback_query']>): Received {
  const pressed: PressReceived = { kind: 'press', query: id, data, person: from, under: null }
  if (message === undefined) return pressed
  const asked = message.reply_to_message?.from?.is_bot === false ? message.reply_to_message : undefined
  const place = { ...placeOfMessage(message, from), message: asked?.message_id ?? null, ephemeral: null, query: id }
  const under: PressedMessage = {
    place,
    id: message.ephemeral_message_id ?? message.message_id,
    isHidden: message.ephemeral_message_id !== undefined,
    isEditable: message.date !== 0,
    asker: asked?.from?.id ?? null,
  }
  return { ...pressed, under }
}

function inlineReceived({ id, from, query }: NonNullable<TelegramUpdate['inline_query']>): Received {
  const ask: Ask = { text: query, privacy: 'direct', from: addressOf({ chat: from.id, thread: null }) }
  return {
    kind: 'inline',
    query: id,
    ask: hasOwnLanguage(query) ? ask : { ...ask, language: languageOf(from) },
    person: from.id,
  }
}

/** In private, `kicked` is how Telegram says that the bot was blocked. */
function membershipReceived({
  chat,
  new_chat_member: { status },
}: NonNullable<TelegramUpdate['my_chat_member']>): Received {
  return { kind: 'readers', chat: chat.id, are: status === 'kicked' || status === 'left' ? 'gone' : 'back' }
}
