import type { Store } from '../../store/store.ts'
import type { DeliveryClass } from '../alert-event.ts'

/** A message that was given up, without where it was to go. */
export interface DeadLetter {
  readonly id: string
  readonly event: string
  readonly sequence: number
  readonly platform: string
  readonly class: DeliveryClass
  /** A code of `Fault`: `platform-refused`, `config`, `bug`. */
  readonly problem: string
  /** Epoch milliseconds. */
  readonly madeAt: number
}

const MOST_LISTED = 100

/** What was given up, newest first. */
export async function deadLetters(store: Pick<Store, 'read'>): Promise<readonly DeadLetter[]> {
  const rows = await store.read((db) =>
    db
      .selectFrom('outbox')
      .select(['id', 'event', 'sequence', 'platform', 'class', 'problem', 'made_at'])
      .where('state', '=', 'dead')
      .orderBy('made_at', 'desc')
      .limit(MOST_LISTED)
      .execute(),
  )
  return rows.map(({ problem, made_at, ...row }) => ({ ...row, problem: problem ?? '', madeAt: made_at }))
}

/** Puts what was given up back into the queue. False: there is none by that id. */
export function retryDeadLetter(store: Pick<Store, 'write'>, id: string): Promise<boolean> {
  return changed(store, id, { state: 'waiting', due_at: 0, refusals: 0, problem: null })
}

/** Gives it up for good. False: there is none by that id. */
export function dropDeadLetter(store: Pick<Store, 'write'>, id: string): Promise<boolean> {
  return changed(store, id, { state: 'dropped', problem: 'given-up' })
}

type Change =
  | { readonly state: 'waiting'; readonly due_at: 0; readonly refusals: 0; readonly problem: null }
  | { readonly state: 'dropped'; readonly problem: string }

function changed({ write }: Pick<Store, 'write'>, id: string, change: Change): Promise<boolean> {
  return write(async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable('outbox')
      .set(change)
      .where('id', '=', id)
      .where('state', '=', 'dead')
      .executeTakeFirst()
    return numUpdatedRows > 0n
  })
}
