import { personHash } from '../../../src/people/person-hash.ts'
import { ADDRESS } from '../../../src/people/sealing-purposes.ts'
import type { Store } from '../../../src/store/store.ts'
import type { OutboxState } from '../../../src/store/tables/alert-tables.ts'
import { NOON } from './let-in-as.ts'

/** What a person follows, in a chat of their own unless it is said, and what is kept of messages for it. */
export interface Followed {
  readonly id: string
  readonly chat?: string
  readonly waiting?: number
  readonly sent?: number
  /** The ids of all subscriptions that the messages are for; this one alone without it. */
  readonly subscriptions?: readonly string[]
}

/** Puts a subscription and its messages into the store. */
export async function followed(store: Store, person: string, what: Followed): Promise<void> {
  const { id, chat = person, waiting = 0, sent = 0, subscriptions = [id] } = what
  const { sealing } = store
  const address = { address_hash: sealing.hash(chat, ADDRESS), sealed_address: sealing.seal(chat, ADDRESS) }
  const message = (state: OutboxState, number: number) => ({
    id: `${id}-${state}-${number}`,
    event: `of ${id}`,
    sequence: number,
    ...address,
    platform: 'telegram',
    class: 'digest' as const,
    rank: 2,
    state,
    made_at: NOON,
    due_at: NOON,
    is_gathered: 0,
    subscriptions: JSON.stringify(subscriptions),
    attempts: 0,
    lease_until: null,
    refusals: 0,
    maybe_sent: 0,
    sent_at: null,
    sealed_messages: null,
    sealed_reply: null,
    problem: null,
  })
  const rows = [
    ...Array.from({ length: waiting }, (_, number) => message('waiting', number)),
    ...Array.from({ length: sent }, (_, number) => message('sent', 100 + number)),
  ]
  await store.write(async (tx) => {
    await tx
      .insertInto('subscriptions')
      .values({
        id,
        owner_hash: personHash(store, person),
        ...address,
        filter: '{}',
        rhythm: '{"kind":"instant"}',
        zone: 'UTC',
        quiet: null,
        language: 'en',
        sealed_note: null,
        is_paused: 0,
        made_at: NOON,
        used_at: NOON,
        reminded_at: null,
      })
      .execute()
    for (const row of rows) await tx.insertInto('outbox').values(row).execute()
    await tx
      .insertInto('mutes')
      .values({ address_hash: address.address_hash, event: 'A-2026-002', at: NOON })
      .onConflict((conflict) => conflict.columns(['address_hash', 'event']).doNothing())
      .execute()
    await tx
      .insertInto('digests')
      .values({ ...address, next_at: NOON, sent_at: null })
      .onConflict((conflict) => conflict.column('address_hash').doNothing())
      .execute()
  })
}
