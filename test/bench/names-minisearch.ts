import anyAscii from 'any-ascii'
import MiniSearch, { type SearchOptions } from 'minisearch'
import { rankedPersons, spellingDocuments } from './names-engine.ts'
import type { NamesEngine, SpellingDocument } from './names-engine.ts'

/** MiniSearch over the recorded spellings: as it comes, with the fuzziness its guide shows, and at its best on names. */
export const MINISEARCH: readonly NamesEngine[] = [
  engine('MiniSearch default', (text) => text, {}),
  engine('MiniSearch fuzzy .2, prefix', (text) => text, { fuzzy: 0.2, prefix: true }),
  engine('MiniSearch any-ascii, .34', anyAscii, { fuzzy: 0.34, prefix: true }),
]

function engine(name: string, fold: (text: string) => string, searchOptions: SearchOptions): NamesEngine {
  return {
    name,
    scale: 'open',
    build: (persons) => {
      const documents = spellingDocuments(persons, fold)
      const index = new MiniSearch<SpellingDocument>({ idField: 'number', fields: ['name'], searchOptions })
      index.addAll(documents)
      return (asked) =>
        rankedPersons(
          index.search(fold(asked)).flatMap(({ id: number, score }) => {
            const document = documents[Number(number)]
            return document === undefined ? [] : [{ ...document, score }]
          }),
        )
    },
  }
}
