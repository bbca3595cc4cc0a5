import { createHash } from 'node:crypto'
import { changesBetween } from '../../knowledge/records/changes/changes-between.ts'
import type { RecordLists } from '../../knowledge/records/record-set.ts'
import { INSTANCE } from '../people/actor.ts'
import type { Store } from '../store/store.ts'
import { publish } from './publish.ts'
import { publicationNumber } from './published-records.ts'

export const NO_RECORDS: RecordLists = {
  persons: [],
  incidents: [],
  cases: [],
  groups: [],
  statistics: [],
  statements: [],
  conflicts: [],
  sources: [],
  unreadCitations: [],
}

/** The shipped records, as they were read. */
export interface Seeds {
  readonly lists: RecordLists
  readonly restricted: ReadonlySet<string>
  readonly dataDate: string
}

/** By which a set of shipped records is known again, in whatever order its files are read. */
export function seedDigest({ lists, dataDate }: Seeds): string {
  return createHash('sha256')
    .update(JSON.stringify([dataDate, lists]))
    .digest('hex')
}

/** What a start finds: the shipped records were put into an empty store, are in it, or are newer than what it took in. */
export type Seeding = 'seeded' | 'known' | 'newer'

/**
 * Gives an empty store the shipped records as its first publication. One that has records keeps them: newer shipped
 * ones are offered as an import and never merged unasked.
 */
export async function seedStore(store: Store, seeds: Seeds, at: number): Promise<Seeding> {
  const digest = seedDigest(seeds)
  if ((await publicationNumber(store)) > 0) return (await isKnown(store, digest)) ? 'known' : 'newer'
  const base = { number: 0, restricted: new Set<string>() }
  const changes = changesBetween(NO_RECORDS, seeds.lists)
  const { dataDate } = seeds
  const published = await publish(store, {
    kind: 'seed',
    why: 'the records that Panoh ships',
    dataDate,
    seeds: digest,
    by: INSTANCE,
    at,
    base,
    changes,
    after: seeds,
  })
  return published.outcome === 'published' ? 'seeded' : 'known'
}

async function isKnown(store: Store, digest: string): Promise<boolean> {
  const row = await store.read((db) =>
    db.selectFrom('publications').select('number').where('seeds', '=', digest).limit(1).executeTakeFirst(),
  )
  return row !== undefined
}
