import { publicLists } from '../knowledge/records/public-lists.ts'
import type { RecordLists } from '../knowledge/records/record-set.ts'
import type { Knowledge } from './answers/knowledge.ts'
import { livingKnowledge, type LivingKnowledgeOptions } from './living-knowledge.ts'
import { publicationNumber, readPublished, type PublishedRecords } from './publishing/published-records.ts'
import type { Store } from './store/store.ts'
import type { Role } from './store/tables/people-tables.ts'

/** What each role may see, following what is published. */
export interface PublishedKnowledge {
  readonly of: (role: Role) => Knowledge
  /** The day up to which the records were gathered. */
  readonly dataDate: () => string
  readonly start: () => Promise<void>
  readonly stop: () => void
  /** Looks now, for who has just published. */
  readonly refresh: () => Promise<void>
}

type Following = Pick<LivingKnowledgeOptions, 'log' | 'reportFault'>

/** Readers' knowledge holds no restricted record at all; reviewers have one of their own for as long as there is any. */
export function publishedKnowledge(store: Store, following: Following): PublishedKnowledge {
  let known: PublishedRecords | undefined
  const version = (): Promise<number> => publicationNumber(store)
  const load = (select: (published: PublishedRecords) => RecordLists) => async (): Promise<RecordLists> => {
    const isCurrent = known !== undefined && known.number === (await version())
    known = isCurrent && known !== undefined ? known : await readPublished(store, known)
    return select(known)
  }
  const dataDate = (): string => known?.dataDate ?? ''
  const common = { ...following, version, today: dataDate }
  const readers = livingKnowledge({
    ...common,
    load: load(({ lists, restricted }) => publicLists(lists, restricted)),
    // Before a reviewer asks: else the first of them would be told that a record is not there which was restricted
    // elsewhere. What readers must not see any more is out of their sight first.
    followed: () => void startAll().catch(following.reportFault),
  })
  const all = livingKnowledge({ ...common, load: load(({ lists }) => lists) })
  let isAllStarted = false
  let starting: Promise<void> | undefined
  const beginAll = async (): Promise<void> => {
    await all.start()
    isAllStarted = true
  }
  const startAll = async (): Promise<void> => {
    if (isAllStarted || (known?.restricted.size ?? 0) === 0) return
    starting ??= beginAll()
    try {
      await starting
    } finally {
      starting = undefined
    }
  }
  return {
    of: (role) => (role === 'reader' || !isAllStarted ? readers.current() : all.current()),
    dataDate,
    start: async () => {
      await readers.start()
      await startAll()
    },
    stop: () => {
      readers.stop()
      all.stop()
    },
    refresh: async () => {
      await readers.refresh()
      await startAll()
      if (isAllStarted) await all.refresh()
    },
  }
}
