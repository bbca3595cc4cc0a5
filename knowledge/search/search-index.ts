import MiniSearch from 'minisearch'
import { inOneGo, type Steps } from '../building/in-one-go.ts'
import type { RecordSet, RecordType } from '../records/record-set.ts'
import { foldedWords } from './fold.ts'
import { searchDocuments, type SearchDocument } from './search-documents.ts'
import { STOP_WORDS } from './stop-words.ts'

/** A record that a free text names, and why it is there. */
export interface SearchHit {
  readonly id: string
  readonly type: RecordType
  /** BM25 within this index: good for order, never for a threshold. */
  readonly score: number
  /** The words of the question that were found, folded. */
  readonly words: readonly string[]
  /** Where they were found: title, names, places, text. */
  readonly fields: readonly string[]
  /** Share of the question's words that were found, 0 to 1. */
  readonly coverage: number
}

export interface SearchOptions {
  /** Only records of these types; all when absent. */
  readonly types?: readonly RecordType[]
  readonly limit?: number
}

/** Free-text search over every record but sources. Names of people have their own index, in `knowledge/names`. */
export interface SearchIndex {
  readonly search: (text: string, options?: SearchOptions) => readonly SearchHit[]
}

/** What free words may find. People are found by name alone: words of a place or a calling would list them. */
export const SEARCHED_BY_WORDS: readonly RecordType[] = [
  'incident',
  'case',
  'group',
  'statistic',
  'statement',
  'unread-citation',
]

/** The longest question read, in words: a longer one is no question, and its cost would grow with it. */
const LONGEST_QUESTION = 40

const FIELD_WEIGHTS = { title: 3, names: 2.5, places: 1.5, text: 1 } as const
const FIELDS = ['title', 'names', 'places', 'text'] as const satisfies readonly (keyof typeof FIELD_WEIGHTS)[]

/** Builds the index at once. */
export function searchIndex(records: RecordSet): SearchIndex {
  return inOneGo(searchIndexSteps(records))
}

/**
 * Builds the index, a record a step. Words that a question names all of come first: the search asks for every word and, only when
 * nothing has them all, for any. Prefixes only of the last word, spelling slips only in words of five letters and more.
 */
export function* searchIndexSteps(records: RecordSet): Steps<SearchIndex> {
  const index = new MiniSearch<SearchDocument>({
    fields: [...FIELDS],
    tokenize: (text) => [...foldedWords(text)],
    processTerm: (term) => (STOP_WORDS.has(term) ? null : term),
  })
  const typeOf = new Map<string, RecordType>()
  for (const document of searchDocuments(records)) {
    typeOf.set(document.id, document.type)
    index.add(document)
    yield
  }
  return { search: (text, options = {}) => search(index, typeOf, text, options) }
}

function search(
  index: MiniSearch<SearchDocument>,
  typeOf: ReadonlyMap<string, RecordType>,
  text: string,
  { types, limit = 50 }: SearchOptions,
): readonly SearchHit[] {
  const words = [...new Set(foldedWords(text))].filter((word) => !STOP_WORDS.has(word)).slice(0, LONGEST_QUESTION)
  if (words.length === 0) return []
  const common = {
    boost: FIELD_WEIGHTS,
    prefix: (_term: string, place: number, terms: readonly string[]) => place === terms.length - 1,
    fuzzy: (term: string) => (term.length > 4 && !/\d/.test(term) ? 1 : false),
    ...(types ? { filter: ({ id }: { id: string }) => isOneOf(typeOf.get(id), types) } : {}),
  }
  const question = words.join(' ')
  const all = index.search(question, { ...common, combineWith: 'AND' })
  const found = all.length > 0 ? all : index.search(question, { ...common, combineWith: 'OR' })
  return found.slice(0, limit).flatMap(({ id, score, queryTerms, match }) => {
    const type = typeOf.get(id)
    if (!type) return []
    const fields = [...new Set(Object.values(match).flat())]
    return [{ id, type, score, words: queryTerms, fields, coverage: queryTerms.length / words.length }]
  })
}

function isOneOf(type: RecordType | undefined, types: readonly RecordType[]): boolean {
  return type !== undefined && types.includes(type)
}
