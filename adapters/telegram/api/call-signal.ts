import type { Transformer } from 'grammy'
import { Fault } from '../../../src/fault.ts'

/** grammY's own kind of signal, which its types tell from Node's although either serves. */
export type CallSignal = NonNullable<Parameters<Transformer>[3]>

/** Ends a call after so many milliseconds, or with the other signal. */
export function callSignal(milliseconds: number, cutOff: AbortSignal): CallSignal {
  const signal: unknown = AbortSignal.any([cutOff, AbortSignal.timeout(milliseconds)])
  if (isCallSignal(signal)) return signal
  throw new Fault('bug', 'a signal without listeners', { remedy: 'Report it.' })
}

/** What grammY asks of a signal (its core/client, `validateSignal`). */
function isCallSignal(signal: unknown): signal is CallSignal {
  return signal instanceof AbortSignal && typeof signal.addEventListener === 'function'
}
