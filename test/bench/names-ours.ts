import { nameIndex } from '../../knowledge/names/name-index.ts'
import { matchesOf } from '../eval/name-figures.ts'
import type { NamesEngine } from './names-engine.ts'

/** The name index, through the door that reads what users write. */
export const OURS: NamesEngine = {
  name: 'Panoh',
  scale: 'absolute',
  build: (persons) => {
    const index = nameIndex(persons)
    return (asked) => {
      const outcome = index.findIn(asked)[0]?.outcome
      return outcome === undefined ? [] : matchesOf(outcome)
    }
  },
}
