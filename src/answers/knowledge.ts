import type { NameIndex } from '../../knowledge/names/name-index.ts'
import type { RecordSet } from '../../knowledge/records/record-set.ts'
import type { SearchIndex } from '../../knowledge/search/search-index.ts'

/** What every answer reads: the records and the indices made of them, at a data date (`YYYY-MM-DD`). */
export interface Knowledge {
  readonly records: RecordSet
  readonly names: NameIndex
  readonly search: SearchIndex
  readonly today: string
}
