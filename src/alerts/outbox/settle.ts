import type { Transaction } from 'kysely'
import type { Sealing } from '../../store/keys/sealing.ts'
import type { Tables } from '../../store/tables.ts'
import type { OutboxTable } from '../../store/tables/alert-tables.ts'
import type { Claimed } from './claimed.ts'
import { inChunks } from './in-chunks.ts'
import { sealMessages, type SentMessages } from './sent-messages.ts'

/**
 * What became of what was claimed. Each of these is fenced: whoever lost the lease to somebody else changes nothing any
 * more, and is given false.
 */
type Settled = Promise<boolean>

/** Refusals after which a message is given up. */
export const MOST_REFUSALS = 4
/** How soon what may have arrived is sent once more. */
const UNSURE_PAUSE_MILLISECONDS = 1_000

/** Noted before anything goes out: after a crash it may have arrived. False: somebody else has it, and nothing is to be sent. */
export function begun(tx: Transaction<Tables>, { rows }: Claimed): Settled {
  return marked(tx, rows, (row) => ({ maybe_sent: row.maybe_sent + 1 }))
}

export interface Done {
  readonly now: number
  readonly sent: SentMessages
  /** Events that were only counted in a list and not shown. */
  readonly counted: ReadonlySet<string>
}

/** It arrived. What a list had no room for was not told, and needs no correction. */
export async function done(
  tx: Transaction<Tables>,
  claimed: Claimed,
  { sealing, now, sent, counted }: Done & { readonly sealing: Sealing },
): Settled {
  const [hidden, shown] = [true, false].map((isHidden) =>
    claimed.rows.filter(({ event }) => counted.has(event) === isHidden),
  )
  const isOurs = await marked(tx, shown ?? [], {
    state: 'sent',
    sent_at: now,
    maybe_sent: 0,
    lease_until: null,
    problem: null,
    sealed_messages: sealMessages(sealing, sent),
    sealed_reply: null,
  })
  return (await marked(tx, hidden ?? [], { state: 'dropped', problem: 'counted', maybe_sent: 0 })) || isOurs
}

/** The connection was lost after it had gone out: sent once more, if it is no repeat already and no digest. */
export function unsure(tx: Transaction<Tables>, claimed: Claimed, now: number): Settled {
  const isOver = claimed.isPerhapsRepeat || claimed.kind === 'digest'
  return marked(
    tx,
    claimed.rows,
    isOver
      ? { state: 'sent', sent_at: now, problem: 'unsure' }
      : { state: 'sending', lease_until: now + UNSURE_PAUSE_MILLISECONDS },
  )
}

/** Nothing was sent; not before `until` (epoch milliseconds). */
export async function later(tx: Transaction<Tables>, claimed: Claimed, until: number): Settled {
  return putBack(tx, claimed, until, {})
}

/** The platform refused it: tried again at `until`, and given up when that was so four times. */
export async function refused(
  tx: Transaction<Tables>,
  claimed: Claimed,
  { problem, until }: { readonly problem: string; readonly until: number },
): Settled {
  const refusals = 1 + claimed.rows.reduce((most, row) => Math.max(most, row.refusals), 0)
  if (refusals >= MOST_REFUSALS) return dead(tx, claimed, problem)
  return putBack(tx, claimed, until, { refusals, problem })
}

/** Given up: listed to administrators. */
export function dead(tx: Transaction<Tables>, claimed: Claimed, problem: string): Settled {
  return marked(tx, claimed.rows, {
    state: 'dead',
    problem,
    refusals: MOST_REFUSALS,
    lease_until: null,
    maybe_sent: claimed.isPerhapsRepeat ? 1 : 0,
  })
}

/** Not to be sent any more, as to somebody who unsubscribed. What may have arrived stays known as that. */
export function dropped(tx: Transaction<Tables>, claimed: Claimed, problem: string): Settled {
  return marked(tx, claimed.rows, { state: 'dropped', lease_until: null, problem })
}

type Change = Partial<
  Pick<
    OutboxTable,
    | 'state'
    | 'due_at'
    | 'lease_until'
    | 'refusals'
    | 'maybe_sent'
    | 'sent_at'
    | 'sealed_messages'
    | 'sealed_reply'
    | 'problem'
  >
>

/** What may have arrived stays claimed by nobody until then, so that it is taken up as a repeat, and together. */
async function putBack(tx: Transaction<Tables>, claimed: Claimed, until: number, more: Change): Settled {
  if (claimed.isPerhapsRepeat)
    return marked(tx, claimed.rows, ({ maybe_sent }) => ({ ...more, state: 'sending', lease_until: until, maybe_sent }))
  const gathered = claimed.rows.filter(({ is_gathered }) => is_gathered === 1)
  const others = claimed.rows.filter(({ is_gathered }) => is_gathered === 0)
  const change = { ...more, due_at: until, lease_until: null, maybe_sent: 0 }
  const isOurs = await marked(tx, others, { ...change, state: 'waiting' })
  return (await marked(tx, gathered, { ...change, state: 'gathered' })) || isOurs
}

type ChangeOf = Change | ((row: OutboxTable) => Change)

async function marked(tx: Transaction<Tables>, rows: readonly OutboxTable[], change: ChangeOf): Settled {
  let count = 0
  for (const same of Map.groupBy(rows, (row) => `${row.attempts} ${row.maybe_sent}`).values()) {
    const [first] = same
    if (!first) continue
    for (const some of inChunks(same.map(({ id }) => id))) {
      const { numUpdatedRows } = await tx
        .updateTable('outbox')
        .set(typeof change === 'function' ? change(first) : change)
        .where('id', 'in', some)
        .where('state', '=', 'sending')
        .where('attempts', '=', first.attempts + 1)
        .executeTakeFirst()
      count += Number(numUpdatedRows)
    }
  }
  return count > 0
}
