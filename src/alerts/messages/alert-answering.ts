import { nameIndex } from '../../../knowledge/names/name-index.ts'
import { NO_RECORDS } from '../../../knowledge/records/no-records.ts'
import { recordSet, type RecordSet } from '../../../knowledge/records/record-set.ts'
import { NO_FACETS } from '../../../knowledge/search/facets.ts'
import { searchIndex } from '../../../knowledge/search/search-index.ts'
import { answering, type Answering } from '../../answers/answering.ts'
import type { Query } from '../../ask/query.ts'
import { dayOf } from '../events/time-span.ts'
import type { Telling } from './telling.ts'

/** Nobody asked: an alert is worded as an answer to a question without words. */
const NO_QUESTION: Omit<Query, 'language'> = {
  intent: 'recent',
  topic: null,
  facets: NO_FACETS,
  wanted: null,
  courts: [],
  exceptHosts: [],
  categories: [],
  leastYears: null,
  asksForDifference: false,
  measure: null,
  wish: null,
  id: null,
  names: [],
  text: '',
  isPersonal: false,
  isCut: false,
  page: 1,
  isLanguageRead: false,
  role: 'reader',
}

/** Nothing is looked up by name or words while an alert is made. */
const NO_NAMES = nameIndex([])
const NO_WORDS = searchIndex(recordSet(NO_RECORDS))

/** With what an alert is made, so that it says things as answers do: the records, the words, the numbering of sources. */
export function alertAnswering(
  records: RecordSet,
  { language, moment }: Pick<Telling, 'language' | 'moment'>,
): Answering {
  const knowledge = { records, names: NO_NAMES, search: NO_WORDS, today: dayOf(moment) }
  return answering({ ...NO_QUESTION, language }, knowledge, () => Temporal.Instant.fromEpochMilliseconds(moment))
}
