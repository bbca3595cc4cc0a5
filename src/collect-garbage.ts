import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { setImmediate } from 'node:timers/promises'

type Collect = (options: { readonly type: 'major'; readonly execution: 'async' }) => unknown

/**
 * Gives back now what nothing refers to any more. For the few moments when a whole index was replaced by another: left
 * to itself, the engine keeps several old ones before it looks (measured at 10,000 records: 300 MB instead of 240).
 */
export async function collectGarbage(): Promise<void> {
  // What was just let go of is still held by the turn of the event loop that did it.
  await setImmediate()
  await collect({ type: 'major', execution: 'async' })
}

setFlagsFromString('--expose-gc')
const collect: Collect = runInNewContext('gc')
