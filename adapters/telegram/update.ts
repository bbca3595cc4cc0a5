import { z } from 'zod'

const id = z.int()
const user = z.object({
  id,
  is_bot: z.boolean().default(false),
  username: z.string().optional(),
  language_code: z.string().optional(),
})
const chat = z.object({ id, type: z.enum(['private', 'group', 'supergroup', 'channel']) })
const entity = z.object({ type: z.string(), offset: id, length: id, user: user.optional() })

const message = z.looseObject({
  message_id: id,
  chat,
  from: user.optional(),
  text: z.string().optional(),
  entities: z.array(entity).default([]),
  message_thread_id: id.optional(),
  is_topic_message: z.boolean().default(false),
  ephemeral_message_id: id.optional(),
  reply_to_message: z.object({ message_id: id.optional(), from: user.optional() }).optional(),
  migrate_to_chat_id: id.optional(),
})

const callbackQuery = z.object({
  id: z.string(),
  from: user,
  /** `date` is 0 where the message can no longer be seen. */
  message: message.extend({ date: id }).optional(),
  data: z.string().optional(),
})

const inlineQuery = z.object({ id: z.string(), from: user, query: z.string(), offset: z.string().default('') })

/** What of an update is read (core.telegram.org/bots/api#update); at most one field is there beside the id. */
export const updateSchema = z.object({
  update_id: id,
  message: message.optional(),
  edited_message: message.optional(),
  callback_query: callbackQuery.optional(),
  inline_query: inlineQuery.optional(),
})

export type TelegramUpdate = z.output<typeof updateSchema>
export type TelegramMessage = z.output<typeof message>
export type TelegramUser = z.output<typeof user>

/** The kinds of update that are asked for; Telegram sends no others. */
export const ALLOWED_UPDATES = [
  'message',
  'edited_message',
  'callback_query',
  'inline_query',
] as const satisfies readonly (keyof TelegramUpdate)[]
