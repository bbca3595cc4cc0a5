import type { Transaction } from 'kysely'
import type { Tables } from '../../store/tables.ts'
import type { OutboxTable } from '../../store/tables/alert-tables.ts'
import type { AlertEvent } from '../alert-event.ts'
import { keptIn } from '../kept/kept-subscription.ts'
import { recipientsOf } from '../matching/recipients-of.ts'
import { dueTime } from './due-time.ts'
import { publicationOf } from './planned-rows.ts'
import { storedEvent } from './stored-event.ts'

/** Reckons anew when what waits for a chat is due, after its zone, quiet hours or rhythm were changed. */
export async function retimeChat(tx: Transaction<Tables>, chat: string, now: number): Promise<void> {
  const rows = await tx
    .selectFrom('outbox')
    .selectAll()
    .where('address_hash', '=', chat)
    .where('state', 'in', ['waiting', 'gathered'])
    .where('due_at', '>', 0)
    .where('attempts', '=', 0)
    .where('sealed_reply', 'is', null)
    .execute()
  if (rows.length === 0) return
  const subscriptions = await tx.selectFrom('subscriptions').selectAll().where('address_hash', '=', chat).execute()
  const digest = await tx.selectFrom('digests').select('sent_at').where('address_hash', '=', chat).executeTakeFirst()
  const subscribed = subscriptions.map((row) => ({ address: chat, subscription: keptIn(row, null) }))
  for (const row of rows) {
    const about = await eventOf(tx, row)
    const [recipient] = about === null ? [] : recipientsOf(about, subscribed)
    if (about === null || !recipient) continue
    const chatOf = { lead: recipient.lead, lastDigest: digest?.sent_at ?? null }
    const due = dueTime({ about, class: row.class, withDigest: null }, chatOf, now)
    await tx
      .updateTable('outbox')
      .set({
        state: due.isGathered ? 'gathered' : 'waiting',
        is_gathered: due.isGathered ? 1 : 0,
        rank: due.rank,
        due_at: due.at,
      })
      .where('id', '=', row.id)
      .execute()
  }
}

/** The event that a row tells, or one of many. */
async function eventOf(tx: Transaction<Tables>, { event, sequence }: OutboxTable): Promise<AlertEvent | null> {
  const publication = publicationOf(event)
  const found = await tx
    .selectFrom('events')
    .select('body')
    .$if(publication === null, (query) => query.where('event', '=', event).where('sequence', '=', sequence))
    .$if(publication !== null, (query) => query.where('publication', '=', publication ?? 0))
    .limit(1)
    .executeTakeFirst()
  return found === undefined ? null : storedEvent(found.body)
}
