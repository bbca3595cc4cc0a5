import anyAscii from 'any-ascii'
import Fuse from 'fuse.js'
import { rankedPersons, spellingDocuments } from './names-engine.ts'
import type { NamesEngine } from './names-engine.ts'

/** Fuse.js, each word of the name searched for itself. Its score counts down from 1 to 0, the best. */
export const FUSE: NamesEngine = {
  name: 'Fuse.js tokens, any-ascii',
  scale: 'bounded',
  build: (persons) => {
    const index = new Fuse(spellingDocuments(persons, anyAscii), {
      keys: ['name'],
      includeScore: true,
      useTokenSearch: true,
    })
    return (asked) =>
      rankedPersons(
        index.search(anyAscii(asked), { limit: 30 }).map(({ item, score = 1 }) => ({ ...item, score: 1 - score })),
      )
  },
}
