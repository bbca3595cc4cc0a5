import type { Expression, ExpressionBuilder, Kysely, SqlBool } from 'kysely'
import type { Store } from '../../store/store.ts'
import type { Tables } from '../../store/tables.ts'
import { keptIn, type KeptSubscription } from './kept-subscription.ts'
import type { SubscriptionSteward } from './subscription-steward.ts'

/** A person’s subscriptions wherever they are told, in the order in which they were made. */
export function subscriptionsOf(store: Store, owner: string): Promise<readonly KeptSubscription[]> {
  return listed(store, (of) => of('owner_hash', '=', owner))
}

/** What a chat is told of, whoever asked for it. */
export function subscriptionsIn(store: Store, chat: string): Promise<readonly KeptSubscription[]> {
  return listed(store, (of) => of('address_hash', '=', chat))
}

/** One that the steward may change; null for one that there is not, and for one of somebody else, which is nobody’s to know. */
export async function subscriptionFor(
  store: Store,
  id: string,
  steward: SubscriptionSteward,
): Promise<KeptSubscription | null> {
  const [found = null] = await listed(store, (of) => of.and([of('id', '=', id), managedBy(of, steward)]))
  return found
}

type Builder = ExpressionBuilder<Tables, 'subscriptions'>

/** The condition that a subscription is the steward’s own, or of the room that they manage. */
export function managedBy(of: Builder, { owner, room }: SubscriptionSteward): Expression<SqlBool> {
  const own = of('owner_hash', '=', owner)
  return room === null ? own : of.or([own, of('address_hash', '=', room)])
}

async function listed(
  { read, sealing }: Store,
  condition: (of: Builder) => Expression<SqlBool>,
): Promise<readonly KeptSubscription[]> {
  const rows = await read((db: Kysely<Tables>) =>
    db.selectFrom('subscriptions').selectAll().where(condition).orderBy('made_at').orderBy('id').execute(),
  )
  return rows.map((row) => keptIn(row, sealing))
}
