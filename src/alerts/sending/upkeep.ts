import type { RecordSet } from '../../../knowledge/records/record-set.ts'
import type { Store } from '../../store/store.ts'
import { fateTasks } from '../events/fate-tasks.ts'
import { dayOf } from '../events/time-span.ts'
import { expireSubscriptions, type Expiry } from '../kept/expire-subscriptions.ts'
import { alertAnswering } from '../messages/alert-answering.ts'
import { enqueueNotice } from '../outbox/enqueue-notice.ts'
import { inChunks } from '../outbox/in-chunks.ts'
import { tidy } from '../outbox/tidy.ts'
import { receiptReply } from '../subscriptions/receipt-reply.ts'
import { nextAudible } from '../timing/quiet-hours.ts'

export interface UpkeepOptions {
  readonly store: Store
  readonly records: () => RecordSet
  /** Epoch milliseconds. */
  readonly now: () => number
}

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000
/** A change of somebody's wishes is looked for a little further back than it was looked for last. */
const OVERLAP_MILLISECONDS = 5_000

/** What is done beside sending: often, and once a day. */
export interface Upkeep {
  /** Tells chats when they now want to be told; every half minute or so. */
  readonly often: () => Promise<void>
  /** Ends unused subscriptions and asks reviewers what became of people; harmless when done more than once a day. */
  readonly daily: () => Promise<void>
}

export function upkeep(options: UpkeepOptions): Upkeep {
  const { store, now } = options
  let since = now() - DAY_MILLISECONDS
  return {
    often: async () => {
      const at = now()
      await tidy(store, { since: Math.min(since, at) - OVERLAP_MILLISECONDS, now: at })
      since = at
    },
    daily: async () => {
      await endUnused(options)
      await askFates(options)
    },
  }
}

async function endUnused({ store, records, now }: UpkeepOptions): Promise<void> {
  const at = now()
  const { reminders, expired } = await expireSubscriptions(store, at)
  const told = [
    ...reminders.map((expiry) => ({ ...expiry, done: 'expiring' as const })),
    ...expired.map((expiry) => ({ ...expiry, done: 'expired' as const })),
  ]
  for (const some of inChunks(told))
    await store.write(async (tx) => {
      for (const { done, address, subscription } of some)
        await enqueueNotice(tx, store.sealing, {
          key: `${done}:${subscription.id}:${dayOf(at)}`,
          address,
          reply: noticeOf(done, subscription, { records: records(), at }),
          now: at,
          dueAt: nextAudible(at, subscription.quiet, subscription.zone),
        })
    })
}

function noticeOf(
  done: 'expiring' | 'expired',
  subscription: Expiry['subscription'],
  { records, at }: { readonly records: RecordSet; readonly at: number },
) {
  const answering = alertAnswering(records, { language: subscription.language, moment: at })
  return receiptReply(answering, { done, subscription })
}

/** One task a removal and threshold; those there already are left as they are. */
async function askFates({ store, records, now }: UpkeepOptions): Promise<void> {
  const at = now()
  const tasks = fateTasks(records(), dayOf(at)).map(({ record, days }) => ({
    id: `fate-${days} ${record}`,
    kind: `fate-${days}`,
    record_key: record,
    at,
    done_at: null,
  }))
  for (const values of inChunks(tasks))
    await store.write(async (tx) => {
      await tx
        .insertInto('tasks')
        .values(values)
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute()
    })
}
