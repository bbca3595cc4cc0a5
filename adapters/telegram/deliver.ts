import { InputFile, type Api } from 'grammy'
import type { EphemeralMessageParameters, Message, ReplyParameters } from 'grammy/types'
import type { Delivery } from '../../src/adapter.ts'
import { Fault } from '../../src/fault.ts'
import { placeOf, type ChatPlace } from './address.ts'
import { platformFault } from './api/platform-fault.ts'
import { isGone, movedTo } from './api/refused.ts'
import type { ChatBook } from './chat-book.ts'
import type { FilePayload, TelegramPayload } from './payload.ts'

/** Where a message goes, what it answers, and whether only one person is to see it. */
export interface Target extends ChatPlace {
  readonly reply?: ReplyParameters
  readonly ephemeral?: EphemeralMessageParameters
}

export interface Sender {
  readonly api: Api
  readonly chats: ChatBook
  /** Told of a group that has got another id. */
  readonly moved: (from: number, to: number) => void
}

/** Sends to an address, unasked too. Throws a Fault `bug` for an address that is none of Telegram's. */
export async function deliver(sender: Sender, to: string, payloads: readonly TelegramPayload[]): Promise<Delivery> {
  const place = placeOf(to)
  if (place === null) throw new Fault('bug', 'an address that is not Telegram’s', { remedy: 'Report it.' })
  return send(sender, place, payloads)
}

/** Sends in order, each when the one before has arrived. A chat where nobody reads any more is left alone from then on. */
export async function send(sender: Sender, target: Target, payloads: readonly TelegramPayload[]): Promise<Delivery> {
  const messages: string[] = []
  for (const payload of payloads) {
    const chat = sender.chats.current(target.chat)
    if (sender.chats.isGone(chat)) return { outcome: 'gone' }
    try {
      const sent = await sendFollowing(sender, { ...target, chat }, payload)
      messages.push(`${sent.chat.id}/${sent.message_id}`)
    } catch (error) {
      if (!isGone(error)) throw platformFault(error)
      sender.chats.gone(chat)
      return { outcome: 'gone' }
    }
  }
  return { outcome: 'delivered', messages }
}

/** A group that was made a supergroup has another id; what was sent to the old one is sent to the new one. */
async function sendFollowing(sender: Sender, target: Target, payload: TelegramPayload): Promise<Message> {
  try {
    return await sendPayload(sender.api, target, payload)
  } catch (error) {
    const to = movedTo(error)
    if (to === null) throw error
    sender.moved(target.chat, to)
    const { chat: _old, reply: _lost, ...rest } = target
    return sendPayload(sender.api, { ...rest, chat: to }, payload)
  }
}

/** One call, without following or judging what Telegram says. */
export async function sendPayload(api: Api, target: Target, payload: TelegramPayload): Promise<Message> {
  const common = {
    parse_mode: 'HTML' as const,
    ...(target.thread === null ? {} : { message_thread_id: target.thread }),
    ...(target.reply === undefined ? {} : { reply_parameters: target.reply }),
    ...(target.ephemeral === undefined ? {} : { ephemeral_message_parameters: target.ephemeral }),
    ...keyboardOf(payload),
  }
  if (payload.type === 'text') {
    return api.sendMessage(target.chat, payload.html, { ...common, link_preview_options: { is_disabled: true } })
  }
  const file = new InputFile(await bytesOf(payload), payload.name)
  const captioned = { ...common, caption: payload.html }
  return payload.type === 'photo'
    ? api.sendPhoto(target.chat, file, captioned)
    : api.sendDocument(target.chat, file, captioned)
}

function bytesOf({ content }: FilePayload): Promise<Uint8Array> {
  return typeof content === 'string' ? Promise.resolve(new TextEncoder().encode(content)) : content()
}

/** Without buttons there is no keyboard at all; an empty one is none either, but more to send. */
export function keyboardOf({ keyboard }: Pick<TelegramPayload, 'keyboard'>) {
  return keyboard.length === 0 ? {} : { reply_markup: { inline_keyboard: keyboard.map((row) => [...row]) } }
}
