import { z } from 'zod'
import { deleted, edited, openChat, sending, sent, sentFile, standing, type Scene } from './telegram-messages.ts'
import type { CallFields } from './telegram-multipart.ts'
import { checkedKeyboard, checkedText, Refusal } from './telegram-rules.ts'
import type { MethodSettings } from './telegram-settings.ts'
import { BOT, type TelegramWorld } from './telegram-world.ts'

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
      deleted(world, chat_id, message_id),
    ),
  ],
  [
    'editMessageText',
    method(
      z.strictObject({ chat_id: id, message_id: id, text: z.string(), parse_mode: mode, ...preview, ...keyboard }),
      (given, scene) => edited(standing(scene, given), given.reply_markup, { text: given.text }),
    ),
  ],
  [
    'editMessageCaption',
    method(
      z.strictObject({ chat_id: id, message_id: id, caption: z.string(), parse_mode: mode, ...keyboard }),
      (given, scene) => edited(standing(scene, given), given.reply_markup, { caption: given.caption }),
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
      ({ chat_id, receiver_user_id, ephemeral_message_id, text, reply_markup }, { world }) =>
        edited(world.findHidden(chat_id, receiver_user_id, ephemeral_message_id), reply_markup, { text }),
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

function answered(world: TelegramWorld, query: string, given: Record<string, unknown>): true {
  const known = world.queries.get(query)
  if (known === undefined)
    throw new Refusal(400, 'Bad Request: query is too old and response timeout expired or query ID is invalid')
  known.answers.push(given)
  return true
}
