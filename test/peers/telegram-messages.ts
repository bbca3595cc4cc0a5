import { z } from 'zod'
import type { SentFile } from './telegram-multipart.ts'
import { checkedKeyboard, checkedText, Refusal } from './telegram-rules.ts'
import type { MethodSettings } from './telegram-settings.ts'
import { BOT, type PeerChat, type PeerMessage, type TelegramWorld } from './telegram-world.ts'

/** Where a call does what it does. */
export interface Scene {
  readonly world: TelegramWorld
  readonly settings: MethodSettings
  readonly files: ReadonlyMap<string, SentFile>
}

const id = z.int()

/** What every call that sends has. */
export const sending = z.strictObject({
  chat_id: id,
  message_thread_id: id.optional(),
  parse_mode: z.literal('HTML').optional(),
  disable_notification: z.boolean().optional(),
  reply_markup: z.unknown().optional(),
  reply_parameters: z
    .strictObject({
      message_id: id.optional(),
      ephemeral_message_id: id.optional(),
      allow_sending_without_reply: z.boolean().optional(),
    })
    .optional(),
  ephemeral_message_parameters: z
    .strictObject({ receiver_user_id: id, callback_query_id: z.string().optional() })
    .optional(),
})
type Sending = z.output<typeof sending>

/** A chat that the bot can write to. */
export function openChat(world: TelegramWorld, chatId: number): PeerChat {
  const chat = world.chats.get(chatId)
  if (chat === undefined) throw new Refusal(400, 'Bad Request: chat not found')
  if (chat.movedTo !== null) {
    throw new Refusal(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: chat.movedTo,
    })
  }
  if (!chat.isClosed) return chat
  const who = chat.type === 'private' ? 'blocked by the user' : 'kicked from the group chat'
  throw new Refusal(403, `Forbidden: bot was ${who}`)
}

/** The same for a call that counts against what a chat takes (edits do too: github.com/tdlib/telegram-bot-api/issues/648). */
function unhurriedChat({ world, settings: { perChat } }: Scene, chatId: number): PeerChat {
  const chat = openChat(world, chatId)
  if (perChat === null) return chat
  const now = performance.now()
  const recent = chat.calls.filter((at) => now - at < perChat.seconds * 1000)
  const [oldest = now] = recent
  if (recent.length >= perChat.calls) {
    const wait = Math.ceil(perChat.seconds - (now - oldest) / 1000)
    throw new Refusal(429, `Too Many Requests: retry after ${wait}`, { retry_after: wait })
  }
  chat.calls.splice(0, chat.calls.length, ...recent, now)
  return chat
}

type Content = Pick<PeerMessage, 'text' | 'links'> & { readonly document?: PeerMessage['document'] }

export function sent(scene: Scene, given: Sending, { text, links, document = null }: Content): unknown {
  const { world, settings } = scene
  const chat = unhurriedChat(scene, given.chat_id)
  const { reply_parameters: reply, message_thread_id: thread = null } = given
  const answered = reply?.message_id === undefined ? undefined : world.find(chat.id, reply.message_id)
  const isLost = reply?.message_id !== undefined && answered === undefined
  if (isLost && reply.allow_sending_without_reply !== true) {
    throw new Refusal(400, 'Bad Request: message to be replied not found')
  }
  return world.asUpdate(
    world.add({
      chat: chat.id,
      from: BOT,
      text,
      links,
      document,
      keyboard: checkedKeyboard(given.reply_markup),
      thread,
      replyTo: answered?.id ?? null,
      isSilent: given.disable_notification === true,
      seenBy: settings.knowsEphemeral ? receiverOf(world, chat, given) : null,
    }),
  )
}

export function sentFile(scene: Scene, given: Sending & { caption: string }, attachment: string): unknown {
  const file = scene.files.get(attachment.slice('attach://'.length))
  if (file === undefined || file.content.length === 0) throw new Refusal(400, 'Bad Request: file must be non-empty')
  const read = checkedText(given.caption, given.parse_mode, 1024)
  return sent(scene, given, { ...read, document: { name: file.name, text: file.content.toString('utf8') } })
}

/** The rules of core.telegram.org/bots/features#ephemeral-messages. */
function receiverOf(
  world: TelegramWorld,
  chat: PeerChat,
  { ephemeral_message_parameters: hidden, reply_parameters: reply }: Sending,
): number | null {
  const command = reply?.ephemeral_message_id
  if (hidden === undefined) {
    if (command !== undefined) throw new Refusal(400, 'Bad Request: a reply to an ephemeral message must be ephemeral')
    return null
  }
  const { receiver_user_id: receiver, callback_query_id: query } = hidden
  const isReply = command !== undefined && world.findHidden(chat.id, receiver, command) !== undefined
  const isPress = query !== undefined && world.queries.get(query)?.answers.length === 0
  if (chat.type === 'private' || !(chat.isBotAdmin || isReply || isPress))
    throw new Refusal(400, 'Bad Request: BOT_NOT_ADMIN')
  return receiver
}

/** The message that everybody sees and a call names. */
export function standing(
  scene: Scene,
  { chat_id, message_id }: { chat_id: number; message_id: number },
): PeerMessage | undefined {
  return scene.world.find(unhurriedChat(scene, chat_id).id, message_id)
}

/** A text message has its words changed, one with a file its caption; of others only their authors can. */
export function edited(
  message: PeerMessage | undefined,
  markup: unknown,
  words: { readonly text: string } | { readonly caption: string },
): true {
  if (message === undefined) throw new Refusal(400, 'Bad Request: message to edit not found')
  if (message.from.id !== BOT.id) throw new Refusal(400, "Bad Request: message can't be edited")
  const kind = 'text' in words ? 'text' : 'caption'
  if ((message.document === null) !== (kind === 'text'))
    throw new Refusal(400, `Bad Request: there is no ${kind} in the message to edit`)
  const read = 'text' in words ? checkedText(words.text, 'HTML') : checkedText(words.caption, 'HTML', 1024)
  const buttons = checkedKeyboard(markup)
  if (read.text === message.text && JSON.stringify(buttons) === JSON.stringify(message.keyboard)) {
    throw new Refusal(
      400,
      'Bad Request: message is not modified: specified new message content and reply markup are exactly the same',
    )
  }
  Object.assign(message, { text: read.text, links: read.links, keyboard: buttons, edits: message.edits + 1 })
  return true
}

/** The rules of core.telegram.org/bots/api#deletemessage. */
export function deleted(world: TelegramWorld, chatId: number, messageId: number): true {
  const chat = openChat(world, chatId)
  const message = world.find(chat.id, messageId)
  if (message === undefined) throw new Refusal(400, 'Bad Request: message to delete not found')
  if (message.ageHours >= 48) throw new Refusal(400, "Bad Request: message can't be deleted for everyone")
  const isAllowed = message.from.id === BOT.id || chat.type === 'private' || chat.isBotAdmin
  if (!isAllowed) throw new Refusal(400, "Bad Request: message can't be deleted")
  message.isDeleted = true
  return true
}
