import type { Transaction } from 'kysely'
import { Fault } from '../../fault.ts'
import type { Actor } from '../../people/actor.ts'
import { appendAudit } from '../../people/audit/append-audit.ts'
import type { Store } from '../../store/store.ts'
import type { Tables } from '../../store/tables.ts'
import type { OnPublished } from '../on-published.ts'
import { publish, type Published } from '../publish.ts'
import { isReady, type ErasurePlan } from './plan-erasure.ts'
import { purge } from './purge.ts'
import { sweep, type Swept } from './sweep.ts'

export interface Granting {
  readonly by: Actor
  /** Epoch milliseconds. */
  readonly at: number
  /** The objection that this grants. */
  readonly ticket?: string
  readonly onPublished?: OnPublished
}

/** `no-such-ticket`: nothing was erased, since the objection is not open. */
export type Erased =
  | Published
  | { readonly outcome: 'no-such-ticket' }
  | { readonly outcome: 'erased'; readonly number: number; readonly swept: Swept }

/**
 * Erases what a plan says, of which nothing may stand in the way (`isReady`): the records in force, every earlier state,
 * and what subscribers were told, in one transaction that leaves their keys and the day. Afterwards nothing of it is in
 * the store's files; backups that were made before are not ours to change. `overtaken`: plan anew.
 */
export async function erase(store: Store, plan: ErasurePlan, granting: Granting): Promise<Erased> {
  const { after, base } = plan
  if (!isReady(plan) || after === null) throw notReady()
  const { by, at, ticket } = granting
  if (ticket !== undefined && !(await isOpen(store, ticket))) return { outcome: 'no-such-ticket' }
  const published = await publish(store, {
    kind: 'erasure',
    why: 'an objection was granted',
    dataDate: base.dataDate,
    seeds: null,
    by,
    at,
    base,
    after,
    alert: false,
    protective: new Set(plan.gone.map(({ key }) => key)),
    ...(granting.onPublished ? { onPublished: granting.onPublished } : {}),
    within: async (tx) => {
      await purge(tx, plan, at)
      if (ticket !== undefined) await grant(tx, store, { ticket, by, at })
    },
  })
  if (published.outcome !== 'published') return published
  return { outcome: 'erased', number: published.number, swept: await sweep(store) }
}

async function isOpen(store: Store, ticket: string): Promise<boolean> {
  const row = await store.read((db) =>
    db
      .selectFrom('objections')
      .select('ticket')
      .where('ticket', '=', ticket)
      .where('state', '=', 'open')
      .executeTakeFirst(),
  )
  return row !== undefined
}

async function grant(
  tx: Transaction<Tables>,
  { sealing }: Pick<Store, 'sealing'>,
  { ticket, by, at }: { readonly ticket: string; readonly by: Actor; readonly at: number },
): Promise<void> {
  const decided = { state: 'granted', decided_at: at } as const
  await tx.updateTable('objections').set(decided).where('ticket', '=', ticket).execute()
  await appendAudit(tx, sealing, { at, action: 'objection-granted', by, subject: ticket })
}

function notReady(): Fault {
  return new Fault('bug', 'an erasure was begun that something stands in the way of', {
    remedy: 'Show what its plan lists, and plan it anew.',
  })
}
