import type { Store } from '../../store/store.ts'
import { retimeChat } from './retime.ts'

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000
/** Nothing is ever due later than a week’s digest and a day of the date line. */
const LONGEST_AHEAD = 9 * DAY_MILLISECONDS
/** For a year reviewers are asked what became of people; corrections come that late. */
const LEDGER_MILLISECONDS = 400 * DAY_MILLISECONDS

/** Since when subscriptions were looked at before, and now; epoch milliseconds. */
export interface Tidying {
  readonly since: number
  readonly now: number
}

/**
 * What has to be done now and then: rows that a wrong clock put too far ahead are due, chats whose wishes changed are
 * told when they now want to be, and what was sent long ago is forgotten.
 */
export async function tidy(store: Pick<Store, 'read' | 'write'>, { since, now }: Tidying): Promise<void> {
  const chats = await store.read((db) =>
    db
      .selectFrom('subscriptions')
      .select('address_hash')
      .distinct()
      .where('used_at', '>=', since)
      .where((of) =>
        of.exists(
          of
            .selectFrom('outbox')
            .select('outbox.id')
            .whereRef('outbox.address_hash', '=', 'subscriptions.address_hash')
            .where('outbox.state', 'in', ['waiting', 'gathered'])
            .where('outbox.due_at', '>', 0),
        ),
      )
      .execute(),
  )
  for (const { address_hash } of chats) await store.write((tx) => retimeChat(tx, address_hash, now))
  await store.write(async (tx) => {
    await tx
      .updateTable('outbox')
      .set({ due_at: 0 })
      .where('state', 'in', ['waiting', 'gathered'])
      .where('due_at', '>', now + LONGEST_AHEAD)
      .execute()
    await tx
      .deleteFrom('outbox')
      .where('state', 'in', ['sent', 'dropped', 'dead'])
      .where('made_at', '<', now - LEDGER_MILLISECONDS)
      .execute()
  })
}
