import { z } from 'zod'
import type { CallFields } from './telegram-multipart.ts'
import { checkedKeyboard, checkedText, Refusal } from './telegram-rules.ts'
import { BOT, type PeerChat, type PeerMessage, type TelegramWorld } from './telegram-world.ts'

const id = z.int()
const target = {
  chat_id: id,
  message_thread_id: id.optional(),
  parse_mode: z.literal('HTML').optional(),
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
}
const preview = { link_preview_options: z.strictObject({ is_disabled: z.literal(true) }) }
const command = z.strictObject({
  command: z.string().regex(/^[a-z0-9_]{1,32}$/),
  description: z.string().min(1).max(256),
  is_ephemeral: z.boolean().optional(),
})
const place = {
  scope: z.strictObject({ type: z.enum(['default', 'all_group_chats']) }).optional(),
  language_code: z.string().length(2).optional(),
}
const article = z.strictObject({
  type: z.literal('article'),
  id: z.string().refine((text) => Buffer.byteLength(text) <= 64 && text !== ''),
  title: z.string().min(1),
  description: z.string().optional(),
  input_message_content: z.strictObject({ message_text: z.string(), parse_mode: z.literal('HTML'), ...preview }),
  reply_markup: z.unknown().optional(),
})

const PARAMETERS = {
  getMe: z.strictObject({}),
  deleteWebhook: z.strictObject({}),
  sendMessage: z.strictObject({ ...target, ...preview, text: z.string() }),
  sendDocument: z.strictObject({
    ...target,
    document: z.string().startsWith('attach://'),
    caption: z.string().default(''),
  }),
  sendChatAction: z.strictObject({
    chat_id: id,
    message_thread_id: id.optional(),
    action: z.enum(['typing', 'upload_document']),
  }),
  deleteMessage: z.strictObject({ chat_id: id, message_id: id }),
  editMessageText: z.strictObject({
    chat_id: id,
    message_id: id,
    text: z.string(),
    parse_mode: z.literal('HTML'),
    ...preview,
    reply_markup: z.unknown().optional(),
  }),
  editEphemeralMessageText: z.strictObject({
    chat_id: id,
    receiver_user_id: id,
    ephemeral_message_id: id,
    text: z.string(),
    parse_mode: z.literal('HTML'),
    ...preview,
    reply_markup: z.unknown().optional(),
  }),
  answerCallbackQuery: z.strictObject({
    callback_query_id: z.string(),
    text: z.string().max(200).optional(),
    show_alert: z.boolean().optional(),
  }),
  answerInlineQuery: z.strictObject({
    inline_query_id: z.string(),
    results: z.array(article).max(50),
    is_personal: z.literal(true),
    cache_time: z.int().min(0).max(300),
  }),
  getMyCommands: z.strictObject(place),
  setMyCommands: z.strictObject({ ...place, commands: z.array(command).max(100) }),
  getMyName: z.strictObject({ language_code: z.string().optional() }),
  setMyName: z.strictObject({ language_code: z.string().optional(), name: z.string().max(64) }),
  getMyDescription: z.strictObject({ language_code: z.string().optional() }),
  setMyDescription: z.strictObject({ language_code: z.string().optional(), description: z.string().max(512) }),
  getMyShortDescription: z.strictObject({ language_code: z.string().optional() }),
  setMyShortDescription: z.strictObject({
    language_code: z.string().optional(),
    short_description: z.string().max(120),
  }),
} as const
type Method = keyof typeof PARAMETERS

/** How this Telegram treats what it may not know yet. */
export interface MethodSettings {
  /** False: a server from before ephemeral messages, which passes over their parameters. */
  knowsEphemeral: boolean
}

/** What a call of the bot does in the world; throws a refusal in Telegram's words. */
export function callMethod(world: TelegramWorld, settings: MethodSettings, name: string, call: CallFields): unknown {
  if (!isMethod(name)) throw new Refusal(404, 'Not Found: method not found')
  const parsed = <M extends Method>(method: M): z.output<(typeof PARAMETERS)[M]> => {
    const { data, error } = PARAMETERS[method].safeParse(call.fields)
    if (error)
      throw new Refusal(
        400,
        `Bad Request: ${method}: ${error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')}`,
      )
    return data as z.output<(typeof PARAMETERS)[M]>
  }
  switch (name) {
    case 'getMe':
      return BOT
    case 'deleteWebhook':
      return true
    case 'sendMessage': {
      const sent = parsed('sendMessage')
      return world.asUpdate(placed(world, settings, sent, checkedText(sent.text, sent.parse_mode)))
    }
    case 'sendDocument': {
      const sent = parsed('sendDocument')
      const file = call.files.get(sent.document.slice('attach://'.length))
      if (file === undefined) throw new Refusal(400, 'Bad Request: file must be non-empty')
      const document = { name: file.name, text: file.content.toString('utf8') }
      return world.asUpdate(placed(world, settings, sent, checkedText(sent.caption, sent.parse_mode, 1024), document))
    }
    case 'sendChatAction':
      world.actions.push({
        chat: openChat(world, parsed('sendChatAction').chat_id).id,
        action: parsed('sendChatAction').action,
      })
      return true
    case 'deleteMessage':
      return deleted(world.find(parsed('deleteMessage').chat_id, parsed('deleteMessage').message_id))
    case 'editMessageText': {
      const edit = parsed('editMessageText')
      return edited(world.find(openChat(world, edit.chat_id).id, edit.message_id), edit)
    }
    case 'editEphemeralMessageText': {
      const edit = parsed('editEphemeralMessageText')
      return edited(world.findHidden(edit.chat_id, edit.receiver_user_id, edit.ephemeral_message_id), edit)
    }
    case 'answerCallbackQuery':
      return answered(world, parsed('answerCallbackQuery').callback_query_id, parsed('answerCallbackQuery'))
    case 'answerInlineQuery': {
      const given = parsed('answerInlineQuery')
      for (const one of given.results) {
        checkedText(one.input_message_content.message_text, 'HTML')
        checkedKeyboard(one.reply_markup)
      }
      return answered(world, given.inline_query_id, given)
    }
    default:
      return setting(world, name, parsed(name))
  }
}

function isMethod(name: string): name is Method {
  return Object.hasOwn(PARAMETERS, name)
}

/** Names, descriptions and commands, each for its scope and language. */
function setting(world: TelegramWorld, name: string, given: Record<string, unknown>): unknown {
  const { language_code: language = '', scope = { type: 'default' }, ...value } = given
  const what = name.replace(/^[gs]etMy/, '')
  const key = JSON.stringify([what, language, scope])
  if (name.startsWith('set')) world.settings.set(key, what === 'Commands' ? value['commands'] : value)
  const empty = {
    Commands: [],
    Name: { name: '' },
    Description: { description: '' },
    ShortDescription: { short_description: '' },
  }
  return name.startsWith('set') ? true : (world.settings.get(key) ?? empty[what as keyof typeof empty])
}

function openChat(world: TelegramWorld, chatId: number): PeerChat {
  const chat = world.chat(chatId)
  if (chat === undefined) throw new Refusal(400, 'Bad Request: chat not found')
  if (chat.movedTo !== null) {
    throw new Refusal(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: chat.movedTo,
    })
  }
  if (!chat.isClosed) return chat
  throw new Refusal(
    403,
    chat.type === 'private'
      ? 'Forbidden: bot was blocked by the user'
      : 'Forbidden: bot was kicked from the group chat',
  )
}

type Sent = z.output<(typeof PARAMETERS)['sendMessage']> | z.output<(typeof PARAMETERS)['sendDocument']>

function placed(
  world: TelegramWorld,
  settings: MethodSettings,
  sent: Sent,
  read: ReturnType<typeof checkedText>,
  document: PeerMessage['document'] = null,
): PeerMessage {
  const chat = openChat(world, sent.chat_id)
  const replyTo = sent.reply_parameters?.message_id ?? null
  if (
    replyTo !== null &&
    world.find(chat.id, replyTo) === undefined &&
    sent.reply_parameters?.allow_sending_without_reply !== true
  ) {
    throw new Refusal(400, 'Bad Request: message to be replied not found')
  }
  const keyboard = checkedKeyboard(sent.reply_markup)
  const seenBy = settings.knowsEphemeral ? receiverOf(world, chat, sent) : null
  return world.add({
    chat: chat.id,
    from: BOT,
    text: read.text,
    links: read.links,
    keyboard,
    thread: sent.message_thread_id ?? null,
    replyTo,
    seenBy,
    document,
  })
}

/** The rules of core.telegram.org/bots/features#ephemeral-messages. */
function receiverOf(
  world: TelegramWorld,
  chat: PeerChat,
  { ephemeral_message_parameters: hidden, reply_parameters: reply }: Sent,
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

function edited(
  message: PeerMessage | undefined,
  { text, reply_markup }: { text: string; reply_markup?: unknown },
): unknown {
  if (message === undefined) throw new Refusal(400, 'Bad Request: message to edit not found')
  const read = checkedText(text, 'HTML')
  const keyboard = checkedKeyboard(reply_markup)
  if (read.text === message.text && JSON.stringify(keyboard) === JSON.stringify(message.keyboard)) {
    throw new Refusal(
      400,
      'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    )
  }
  Object.assign(message, { ...read, keyboard, edits: message.edits + 1 })
  return true
}

function deleted(message: PeerMessage | undefined): true {
  if (message === undefined) throw new Refusal(400, 'Bad Request: message to delete not found')
  message.isDeleted = true
  return true
}

function answered(world: TelegramWorld, query: string, given: Record<string, unknown>): true {
  const known = world.queries.get(query)
  if (known === undefined)
    throw new Refusal(400, 'Bad Request: query is too old and response timeout expired or query ID is invalid')
  known.answers.push(given)
  return true
}
