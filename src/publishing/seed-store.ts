import { createHash } from 'node:crypto'
import { INSTANCE } from '../people/actor.ts'
import { NOTHING_HELD } from '../records/import-base.ts'
import type { Store } from '../store/store.ts'
import type { RecordState } from './on-published.ts'
import { publish } from './publish.ts'
import { publicationNumber } from './published-records.ts'
import { writeShippedMarks } from './shipped-marks.ts'

/** The shipped records, as they were read. */
export interface Seeds extends RecordState {
  readonly dataDate: string
}

/** By which a set of shipped records is known again, in whatever order its files are read. */
export function seedDigest({ lists, dataDate }: Pick<Seeds, 'lists' | 'dataDate'>): string {
  return createHash('sha256')
    .update(JSON.stringify([dataDate, Object.entries(lists).sort(([one], [other]) => (one < other ? -1 : 1))]))
    .digest('hex')
}

/** What a start finds: the shipped records were put into an empty store, are in it, or are newer than what it took in. */
export type Seeding = 'seeded' | 'known' | 'newer'

/**
 * Gives an empty store the shipped records as its first publication. One that has records keeps them: newer shipped
 * ones are offered as an import (`records seeds`) and never merged unasked.
 */
export async function seedStore(store: Store, seeds: Seeds, at: number): Promise<Seeding> {
  const digest = seedDigest(seeds)
  if ((await publicationNumber(store)) > 0) return (await isKnown(store, digest)) ? 'known' : 'newer'
  const published = await publish(store, {
    kind: 'seed',
    why: 'the records that Panoh ships',
    dataDate: seeds.dataDate,
    seeds: digest,
    by: INSTANCE,
    at,
    base: { number: 0, dataDate: '', lists: NOTHING_HELD.lists, restricted: NOTHING_HELD.restricted },
    after: seeds,
    alert: false,
    within: (tx) => writeShippedMarks(tx, seeds.lists),
  })
  // Of several processes that start on an empty store one is first, with what all of them ship.
  return published.outcome === 'published' ? 'seeded' : seedStore(store, seeds, at)
}

async function isKnown(store: Store, digest: string): Promise<boolean> {
  const row = await store.read((db) =>
    db.selectFrom('publications').select('number').where('seeds', '=', digest).limit(1).executeTakeFirst(),
  )
  return row !== undefined
}
