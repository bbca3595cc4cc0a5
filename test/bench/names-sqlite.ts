import { DatabaseSync } from 'node:sqlite'
import anyAscii from 'any-ascii'
import { z } from 'zod'
import { rankedPersons, spellingDocuments } from './names-engine.ts'
import type { NamesEngine } from './names-engine.ts'

const rows = z.array(z.object({ number: z.number(), id: z.string(), name: z.string(), score: z.number() }))
const MOST_ROWS = 30

/** SQLite's full-text index over groups of three letters, asked for any of them and ordered by BM25. */
export const SQLITE: NamesEngine = {
  name: 'SQLite FTS5 trigram, any-ascii',
  scale: 'open',
  build: (persons) => {
    const database = new DatabaseSync(':memory:')
    database.exec("CREATE VIRTUAL TABLE names USING fts5(name, id UNINDEXED, tokenize = 'trigram')")
    const insert = database.prepare('INSERT INTO names (rowid, name, id) VALUES (?, ?, ?)')
    database.exec('BEGIN')
    for (const { number, id, name } of spellingDocuments(persons, anyAscii)) insert.run(number, name, id)
    database.exec('COMMIT')
    const select = database.prepare(
      `SELECT rowid AS number, id, name, -rank AS score FROM names WHERE names MATCH ? ORDER BY rank LIMIT ${MOST_ROWS}`,
    )
    return (asked) => {
      const query = trigrams(anyAscii(asked))
      return query === '' ? [] : rankedPersons(rows.parse(select.all(query)))
    }
  },
}

/** Every three letters that stand together in a word, as quoted strings, any of which may match. */
function trigrams(text: string): string {
  const words = text.toLowerCase().match(/[a-z0-9' ]{3,}/g) ?? []
  const found = words.flatMap((word) => Array.from({ length: word.length - 2 }, (_, at) => word.slice(at, at + 3)))
  return [...new Set(found)].map((trigram) => `"${trigram}"`).join(' OR ')
}
