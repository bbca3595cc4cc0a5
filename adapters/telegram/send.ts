import { InputFile, type Api } from 'grammy'
import type { EphemeralMessageParameters, Message, ReplyParameters } from 'grammy/types'
import type { ChatPlace } from './address.ts'
import { platformFault } from './api/platform-fault.ts'
import { isGone, movedTo } from './api/refused.ts'
import type { ChatBook } from './chat-book.ts'
import { referenceText } from './message-reference.ts'
import type { FilePayload, TelegramPayload } from './payload.ts'

/** Where a message goes, what it answers, whether only one person is to see it, and whether it makes no sound. */
export interface Target extends ChatPlace {
  readonly reply?: ReplyParameters
  readonly ephemeral?: EphemeralMessageParameters
  readonly isSilent?: boolean
}

export interface Sender {
  readonly api: Api
  readonly chats: ChatBook
  /** Told of a group that has got another id. */
  readonly moved: (from: number, to: number) => void
}

/** `messages`: references of what was sent, one a payload. `gone`: nobody reads there any more. */
export type Sent =
  | { readonly outcome: 'delivered'; readonly messages: readonly string[] }
  | { readonly outcome: 'gone' }

/** Sends in order, each when the one before has arrived. */
export async function send(sender: Sender, target: Target, payloads: readonly TelegramPayload[]): Promise<Sent> {
  const messages: string[] = []
  try {
    for (const payload of payloads) messages.push(await sendFollowing(sender, target, payload))
  } catch (error) {
    if (isGone(error)) return { outcome: 'gone' }
    throw platformFault(error)
  }
  return { outcome: 'delivered', messages }
}

/**
 * A group that was made a supergroup has another id; what is for the old one is sent to the new one. Gives the
 * reference of what was sent. Throws as the library does.
 */
export async function sendFollowing(sender: Sender, target: Target, payload: TelegramPayload): Promise<string> {
  const current = sender.chats.current(target.chat)
  try {
    return referenceOf(await sendPayload(sender.api, targetIn(current, target), payload))
  } catch (error) {
    const to = movedTo(error)
    if (to === null) throw error
    sender.moved(current, to)
    return referenceOf(await sendPayload(sender.api, targetIn(to, target), payload))
  }
}

/** A message of the old chat cannot be answered in the new one, where its number may be another message's. */
function targetIn(chat: number, target: Target): Target {
  if (chat === target.chat) return target
  const { reply: _lost, ...rest } = target
  return { ...rest, chat }
}

function referenceOf({ chat, message_id }: Message): string {
  return referenceText({ chat: chat.id, message: message_id })
}

/** One call, without following or judging what Telegram says. */
export async function sendPayload(api: Api, target: Target, payload: TelegramPayload): Promise<Message> {
  const common = {
    parse_mode: 'HTML' as const,
    ...(target.thread === null ? {} : { message_thread_id: target.thread }),
    ...(target.reply === undefined ? {} : { reply_parameters: target.reply }),
    ...(target.ephemeral === undefined ? {} : { ephemeral_message_parameters: target.ephemeral }),
    ...(target.isSilent === true ? { disable_notification: true } : {}),
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
