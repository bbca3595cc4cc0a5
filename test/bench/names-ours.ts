import { openDoor } from '../eval/name-doors.ts'
import type { NamesEngine } from './names-engine.ts'

/** The name index, through the door that reads what users write. */
export const OURS: NamesEngine = {
  name: 'Panoh',
  scale: 'absolute',
  build: (persons) => {
    const ask = openDoor('findIn', persons)
    return (asked) => ask(asked).matches
  },
}
