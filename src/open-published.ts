import { publicLists } from '../knowledge/records/public-lists.ts'
import { recordSet } from '../knowledge/records/record-set.ts'
import { Fault } from './fault.ts'
import { openRecords, type OpenedRecords } from './open-records.ts'
import type { PublishedRecords } from './publishing/published-records.ts'
import type { StorePlace } from './store/store-place.ts'
import type { Store } from './store/store.ts'
import { isStoreThere } from './store/is-store-there.ts'

/**
 * The records that a question in the terminal is answered from: those of the store where there is one that was ever
 * filled, else the shipped ones. `isReviewer`: with those that only reviewers see. A store that cannot be read is told
 * in lines, and never passed over: old records are not an answer.
 */
export async function openPublished(
  place: Omit<StorePlace, 'key'>,
  { today, isReviewer }: { readonly today: string | null; readonly isReviewer: boolean },
): Promise<OpenedRecords> {
  if (!isStoreThere(place)) return openRecords(undefined, today)
  const { openForReading } = await import('./store/open-store.ts')
  try {
    const store = await openForReading(place)
    if (store === null) return openRecords(undefined, today)
    const { number, dataDate, lists, restricted } = await readOnce(store)
    if (number === 0) return openRecords(undefined, today)
    const records = recordSet(isReviewer ? lists : publicLists(lists, restricted))
    return { ok: true, records, lists, restricted, today: today ?? dataDate }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return { ok: false, lines: [`${error.message}. ${error.remedy}`] }
  }
}

async function readOnce(store: Pick<Store, 'read' | 'close'>): Promise<PublishedRecords> {
  const { readPublished } = await import('./publishing/published-records.ts')
  try {
    return await readPublished(store)
  } finally {
    await store.close()
  }
}
