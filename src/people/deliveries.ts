import type { Store } from '../store/store.ts'

const PURPOSE = 'delivery'
/** Slack gives up after an hour, Telegram after a day (core.telegram.org/bots/api#getting-updates, 2026-11). */
const REMEMBERED_MILLISECONDS = 2 * 24 * 60 * 60 * 1000
const SWEPT_EVERY_MILLISECONDS = 60 * 60 * 1000

/** What platforms delivered and was answered, over restarts and processes. */
export interface Deliveries {
  /** Whether it was answered before, or is being answered now by this process. */
  readonly isKnown: (delivery: string) => Promise<boolean>
  readonly answered: (delivery: string) => Promise<void>
  /** It was not answered after all, and may come again. */
  readonly failed: (delivery: string) => void
}

/** A delivery is noted after its answer was made: after a crash in between, a person is answered twice rather than not at all. */
export function deliveries(store: Store, now: () => number): Deliveries {
  const underWay = new Set<string>()
  const note = noter(store, now)
  const hashOf = (delivery: string): string => store.sealing.hash(delivery, PURPOSE)
  return {
    isKnown: async (delivery) => {
      const hash = hashOf(delivery)
      if (underWay.has(hash)) return true
      underWay.add(hash)
      try {
        const isNoted = await wasNoted(store, hash)
        if (isNoted) underWay.delete(hash)
        return isNoted
      } catch (fault) {
        underWay.delete(hash)
        throw fault
      }
    },
    answered: async (delivery) => {
      const hash = hashOf(delivery)
      await note(hash)
      underWay.delete(hash)
    },
    failed: (delivery) => {
      underWay.delete(hashOf(delivery))
    },
  }
}

async function wasNoted(store: Store, hash: string): Promise<boolean> {
  const row = await store.read((db) =>
    db.selectFrom('deliveries').select('at').where('delivery_hash', '=', hash).executeTakeFirst(),
  )
  return row !== undefined
}

/** Notes a delivery, and now and then forgets those of long ago. */
function noter(store: Store, now: () => number): (hash: string) => Promise<void> {
  let sweptAt = Number.NEGATIVE_INFINITY
  return (hash) => {
    const at = now()
    const isSwept = Math.abs(at - sweptAt) >= SWEPT_EVERY_MILLISECONDS
    if (isSwept) sweptAt = at
    return store.write(async (tx) => {
      await tx
        .insertInto('deliveries')
        .values({ delivery_hash: hash, at })
        .onConflict((conflict) => conflict.column('delivery_hash').doNothing())
        .execute()
      if (!isSwept) return
      await tx
        .deleteFrom('deliveries')
        .where('at', '<', at - REMEMBERED_MILLISECONDS)
        .execute()
    })
  }
}
