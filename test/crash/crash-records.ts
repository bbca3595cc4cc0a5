import { RECORD_SCHEMAS } from '../../knowledge/records/record-schemas.ts'
import type { RecordLists } from '../../knowledge/records/record-set.ts'

/** Each import changes so many acts, all to the same marker, so that half of one would show. */
export const ACTS_OF_AN_IMPORT = 40
export const CRASH_HANDLE = 'CRASH'

/** Invented acts that all say which import they are of. */
export function crashLists(marker: number): RecordLists {
  const source = RECORD_SCHEMAS.sources.parse({
    id: 'src-one',
    publisher: 'Invented Press',
    title: 'An invented report',
    url: 'https://example.org/one',
    language: 'en',
    kind: 'news',
  })
  const incidents = Array.from({ length: ACTS_OF_AN_IMPORT }, (_, at) =>
    RECORD_SCHEMAS.incidents.parse({
      id: `inc-${at}`,
      type: 'detention',
      host: 'PL',
      origin: 'TJ',
      description: `An invented act, as of import ${marker}.`,
      confidence: 'alleged',
      sources: ['src-one'],
    }),
  )
  return {
    persons: [],
    incidents,
    cases: [],
    groups: [],
    statistics: [],
    statements: [],
    conflicts: [],
    sources: [source],
    unreadCitations: [],
  }
}
