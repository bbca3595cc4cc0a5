import { commandNamed } from '../../src/ask/commands.ts'
import { readCommandWords } from '../../src/ask/command-text.ts'
import type { Message } from '../../src/ask/message.ts'
import { addressOf } from './address.ts'
import { addressedText, type Self } from './talk/addressed.ts'
import { languageOf, personId, placeOfMessage, type Place } from './talk/place.ts'
import { updateSchema, type TelegramMessage, type TelegramUpdate, type TelegramUser } from './update.ts'

/** What an update means for us. */
export type Received =
  | { readonly kind: 'message'; readonly message: Message; readonly place: Place }
  | PressReceived
  | { readonly kind: 'inline'; readonly query: string; readonly message: Message }
  | { readonly kind: 'moved'; readonly from: number; readonly to: number }
  | { readonly kind: 'ignored' }

/** A pressed button. `data` is whatever Telegram says that the button held. */
export interface PressReceived {
  readonly kind: 'press'
  readonly query: string
  readonly data: string
  /** By which the press is told from every other. */
  readonly delivery: string
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
  if (data === undefined) return IGNORED
  const delivery = `telegram:update:${data.update_id}`
  if (data.message !== undefined) return messageReceived(data.message, { self, delivery })
  if (data.edited_message !== undefined) return editedReceived(data.edited_message, delivery)
  if (data.callback_query !== undefined) return pressReceived(data.callback_query, delivery)
  return data.inline_query === undefined ? IGNORED : inlineReceived(data.inline_query)
}

/** To whom an update came, and what tells it from every other. */
interface Arrival {
  readonly self: Self
  readonly delivery: string
}

function messageReceived(message: TelegramMessage, { self, delivery }: Arrival): Received {
  const { chat, from, text, migrate_to_chat_id: to } = message
  if (to !== undefined) return { kind: 'moved', from: chat.id, to }
  if (from === undefined || from.is_bot || chat.type === 'channel' || isPassedOn(message)) return IGNORED
  const place = placeOfMessage(message, from)
  if (text === undefined || 'forward_origin' in message) {
    return !place.isGroup && hasContent(message) ? unread('file', place, delivery) : IGNORED
  }
  const addressed = addressedText(message, self)
  if (addressed === null) return IGNORED
  return { kind: 'message', message: { ...asked(addressed, place), delivery, ...mentionedIn(message, self) }, place }
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

function editedReceived(message: TelegramMessage, delivery: string): Received {
  const { chat, from, text } = message
  const isRead = chat.type === 'private' && from !== undefined && !from.is_bot && text !== undefined
  return isRead ? unread('edited', placeOfMessage(message, from), delivery) : IGNORED
}

/** What is not read goes no further than here, not even its words. */
function unread(why: 'edited' | 'file', place: Place, delivery: string): Received {
  return { kind: 'message', message: { ...asked('', place), language: place.language, delivery, unread: why }, place }
}

function asked(text: string, place: Place): Message {
  const privacy = place.isGroup ? 'group' : 'direct'
  const ask = { text, privacy, from: addressOf(place), person: personId(place.person) } as const
  return hasOwnLanguage(text) ? ask : { ...ask, language: place.language }
}

/** Telegram says who is meant only of people without a username, whose names it marks. */
function mentionedIn({ entities }: TelegramMessage, self: Self): Pick<Message, 'mentioned'> {
  const persons = entities.flatMap(({ type, user }) => {
    const isPerson = type === 'text_mention' && user !== undefined && !user.is_bot && user.id !== self.id
    return isPerson ? [personId(user.id)] : []
  })
  return persons.length === 0 ? {} : { mentioned: persons }
}

/** What a link to the bot can have it begin with: a record's id, or an invitation (core.telegram.org/bots/features#deep-linking). */
const START = /^\/start(?:\s+[\w-]{1,64})?$/

/** Whether the words say which language they are in; a bare command, keys and ids do not. */
function hasOwnLanguage(text: string): boolean {
  if (START.test(text)) return false
  const [, word, rest = ''] = /^\/([a-z]{1,32})(?:\s+([^]*))?$/.exec(text) ?? []
  if (word === undefined || commandNamed(word) === undefined) return true
  const { rest: free, language } = readCommandWords(rest)
  return language !== null || !/^(?:[a-z]{2,8}-[\w.-]+)?$/.test(free)
}

function pressReceived(
  { id, from, data = '', message }: NonNullable<TelegramUpdate['callback_query']>,
  delivery: string,
): Received {
  const pressed: PressReceived = { kind: 'press', query: id, data, delivery, person: from, under: null }
  if (message === undefined) return pressed
  const asker = message.reply_to_message?.from?.is_bot === false ? message.reply_to_message : undefined
  const place = { ...placeOfMessage(message, from), message: asker?.message_id ?? null, ephemeral: null, query: id }
  const under: PressedMessage = {
    place,
    id: message.ephemeral_message_id ?? message.message_id,
    isHidden: message.ephemeral_message_id !== undefined,
    isEditable: message.date !== 0,
    asker: asker?.from?.id ?? null,
  }
  return { ...pressed, under }
}

function inlineReceived({ id, from, query }: NonNullable<TelegramUpdate['inline_query']>): Received {
  const message = {
    text: query,
    // A card is made to be posted into any chat.
    privacy: 'group',
    from: addressOf({ chat: from.id, thread: null }),
    person: personId(from.id),
  } as const
  return {
    kind: 'inline',
    query: id,
    message: hasOwnLanguage(query) ? message : { ...message, language: languageOf(from) },
  }
}
