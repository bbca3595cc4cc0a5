import type { Transaction } from 'kysely'
import type { Tables } from '../../store/tables.ts'

/** What was kept of a chat in which nobody reads any more, counted. */
export interface ChatGone {
  readonly subscriptions: number
  /** Messages that were not sent yet. */
  readonly waiting: number
}

/** Deletes everything about a chat that blocked the bot, was deleted or archived: nothing can be sent there, not even a correction. */
export async function chatGone(tx: Transaction<Tables>, chat: string): Promise<ChatGone> {
  const ended = await tx.deleteFrom('subscriptions').where('address_hash', '=', chat).executeTakeFirst()
  const unsent = await tx
    .deleteFrom('outbox')
    .where('address_hash', '=', chat)
    .where('state', 'in', ['waiting', 'gathered', 'sending'])
    .executeTakeFirst()
  await tx.deleteFrom('outbox').where('address_hash', '=', chat).execute()
  await tx.deleteFrom('digests').where('address_hash', '=', chat).execute()
  await tx.deleteFrom('mutes').where('address_hash', '=', chat).execute()
  return { subscriptions: Number(ended.numDeletedRows), waiting: Number(unsent.numDeletedRows) }
}
