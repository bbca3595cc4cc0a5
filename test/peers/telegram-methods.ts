import { z } from 'zod'
import type { CallFields, SentFile } from './telegram-multipart.ts'
import { checkedKeyboard, checkedText, Refusal } from './telegram-rules.ts'
import { BOT, type PeerChat, type PeerMessage, type TelegramWorld } from './telegram-world.ts'

/** How this Telegram treats what it may not know yet. */
export interface MethodSettings {
  /** False: a server from before ephemeral messages, which passes over their parameters. */
  knowsEphemeral: boolean
}

interface Scene {
  readonly world: TelegramWorld
  readonly settings: MethodSettings
  readonly files: ReadonlyMap<string, SentFile>
}

type Fields = Readonly<Record<string, unknown>>
type Method = (fields: Fields, scene: Scene) => unknown

/** What a call of the bot does in the world; throws a refusal in Telegram's words. */
export function callMethod(world: TelegramWorld, settings: MethodSettings, name: string, call: CallFields): unknown {
  const method = METHODS.get(name)
  if (method === undefined) throw new Refusal(404, 'Not Found: method not found')
  return method(call.fields, { world, settings, files: call.files })
}

/** Parameters that are no field of the schema are refused: Telegram would pass over a slip of the pen. */
function method<S extends z.ZodType>(schema: S, call: (given: z.output<S>, scene: Scene) => unknown): Method {
  return (fields, scene) => {
    const { data, error } = schema.safeParse(fields)
    if (error)
      throw new Refusal(
        400,
        `Bad Request: ${error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')}`,
      )
    return call(data, scene)
  }
}

const id = z.int()
const mode = z.literal('HTML').optional()
const keyboard = { reply_markup: z.unknown().optional() }
const preview = { link_preview_options: z.strictObject({ is_disabled: z.literal(true) }) }
const sending = z.strictObject({
  chat_id: id,
  message_thread_id: id.optional(),
  parse_mode: mode,
  ...keyboard,
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

const commands = z
  .array(
    z.strictObject({
      command: z.string().regex(/^[a-z0-9_]{1,32}$/),
      description: z.string().min(1).max(256),
      is_ephemeral: z.boolean().optional(),
    }),
  )
  .max(100)
const language = z.string().length(2).optional()
const commandPlace = {
  scope: z.strictObject({ type: z.enum(['default', 'all_group_chats']) }),
  language_code: language,
}
const article = z.strictObject({
  type: z.literal('article'),
  id: z.string().refine((text) => Buffer.byteLength(text) <= 64 && text !== ''),
  title: z.string().min(1),
  description: z.string().optional(),
  input_message_content: z.strictObject({ message_text: z.string(), parse_mode: z.literal('HTML'), ...preview }),
  ...keyboard,
})

const attached = z.string().startsWith('attach://')

const METHODS: ReadonlyMap<string, Method> = new Map([
  ['getMe', method(z.strictObject({}), () => BOT)],
  ['deleteWebhook', method(z.strictObject({}), () => true)],
  [
    'sendMessage',
    method(sending.extend({ text: z.string(), ...preview }), (given, scene) =>
      sent(scene, given, checkedText(given.text, given.parse_mode)),
    ),
  ],
  [
    'sendDocument',
    method(sending.extend({ document: attached, caption: z.string() }), (given, scene) =>
      sentFile(scene, given, given.document),
    ),
  ],
  [
    'sendPhoto',
    method(sending.extend({ photo: attached, caption: z.string() }), (given, scene) =>
      sentFile(scene, given, given.photo),
    ),
  ],
  [
    'sendChatAction',
    method(
      z.strictObject({ chat_id: id, message_thread_id: id.optional(), action: z.enum(['typing', 'upload_document']) }),
      ({ chat_id, action }, { world }) => {
        world.actions.push({ chat: openChat(world, chat_id).id, action })
        return true
      },
    ),
  ],
  [
    'deleteMessage',
    method(z.strictObject({ chat_id: id, message_id: id }), ({ chat_id, message_id }, { world }) =>
      deleted(world.find(chat_id, message_id)),
    ),
  ],
  [
    'editMessageText',
    method(
      z.strictObject({ chat_id: id, message_id: id, text: z.string(), parse_mode: mode, ...preview, ...keyboard }),
      (given, { world }) => edited(world.find(openChat(world, given.chat_id).id, given.message_id), given),
    ),
  ],
  [
    'editEphemeralMessageText',
    method(
      z.strictObject({
        chat_id: id,
        receiver_user_id: id,
        ephemeral_message_id: id,
        text: z.string(),
        parse_mode: mode,
        ...preview,
        ...keyboard,
      }),
      (given, { world }) =>
        edited(world.findHidden(given.chat_id, given.receiver_user_id, given.ephemeral_message_id), given),
    ),
  ],
  [
    'answerCallbackQuery',
    method(
      z.strictObject({
        callback_query_id: z.string(),
        text: z.string().max(200).optional(),
        show_alert: z.boolean().optional(),
      }),
      (given, { world }) => answered(world, given.callback_query_id, given),
    ),
  ],
  [
    'answerInlineQuery',
    method(
      z.strictObject({
        inline_query_id: z.string(),
        results: z.array(article).max(50),
        is_personal: z.literal(true),
        cache_time: z.int().min(0).max(300),
      }),
      (given, { world }) => {
        for (const { input_message_content: content, reply_markup } of given.results) {
          checkedText(content.message_text, 'HTML')
          checkedKeyboard(reply_markup)
        }
        return answered(world, given.inline_query_id, given)
      },
    ),
  ],
  [
    'getMyCommands',
    method(z.strictObject(commandPlace), (given, { world }) => world.settings.get(settingKey('Commands', given)) ?? []),
  ],
  [
    'setMyCommands',
    method(z.strictObject({ ...commandPlace, commands }), (given, { world }) =>
      stored(world, settingKey('Commands', given), given.commands),
    ),
  ],
  ...namedSettings('Name', 'name', 64),
  ...namedSettings('Description', 'description', 512),
  ...namedSettings('ShortDescription', 'short_description', 120),
])

/** `getMyName` and `setMyName`, and so on. */
function namedSettings(name: string, field: string, most: number): readonly (readonly [string, Method])[] {
  const place = z.strictObject({ language_code: language })
  return [
    [
      `getMy${name}`,
      method(place, (given, { world }) => world.settings.get(settingKey(name, given)) ?? { [field]: '' }),
    ],
    [
      `setMy${name}`,
      method(place.extend({ [field]: z.string().max(most) }), (given, { world }) =>
        stored(world, settingKey(name, given), { [field]: given[field] }),
      ),
    ],
  ]
}

function settingKey(
  name: string,
  { language_code = '', scope }: { language_code?: string | undefined; scope?: { type: string } },
): string {
  return [name, scope?.type ?? '', language_code].filter((word) => word !== '').join(' ')
}

function stored(world: TelegramWorld, key: string, value: unknown): true {
  world.settings.set(key, value)
  return true
}

function openChat(world: TelegramWorld, chatId: number): PeerChat {
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

type Content = Pick<PeerMessage, 'text' | 'links'> & { readonly document?: PeerMessage['document'] }

function sent({ world, settings }: Scene, given: Sending, { text, links, document = null }: Content): unknown {
  const chat = openChat(world, given.chat_id)
  const { reply_parameters: reply, message_thread_id: thread = null } = given
  const replyTo = reply?.message_id ?? null
  if (replyTo !== null && world.find(chat.id, replyTo) === undefined && reply?.allow_sending_without_reply !== true) {
    throw new Refusal(400, 'Bad Request: message to be replied not found')
  }
  const buttons = checkedKeyboard(given.reply_markup)
  const seenBy = settings.knowsEphemeral ? receiverOf(world, chat, given) : null
  return world.asUpdate(
    world.add({ chat: chat.id, from: BOT, text, links, document, keyboard: buttons, thread, replyTo, seenBy }),
  )
}

function sentFile(scene: Scene, given: Sending & { caption: string }, attachment: string): unknown {
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

function edited(
  message: PeerMessage | undefined,
  { text, reply_markup }: { text: string; reply_markup?: unknown },
): true {
  if (message === undefined) throw new Refusal(400, 'Bad Request: message to edit not found')
  const read = checkedText(text, 'HTML')
  const buttons = checkedKeyboard(reply_markup)
  if (read.text === message.text && JSON.stringify(buttons) === JSON.stringify(message.keyboard)) {
    throw new Refusal(
      400,
      'Bad Request: message is not modified: specified new message content and reply markup are exactly the same',
    )
  }
  Object.assign(message, { text: read.text, links: read.links, keyboard: buttons, edits: message.edits + 1 })
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
