import { setTimeout } from 'node:timers/promises'
import { Fault } from '../../fault.ts'
import type { Store } from '../store.ts'
import { refuseRotated } from './rotate-refusal.ts'

const EVERY_MILLISECONDS = 2_000

/** Sees that the store was given another key, after which nothing that this process seals could be read again. */
export interface KeyWatch {
  readonly name: string
  /** Rejects with a Fault `config` when that happened; resolves when stopped. */
  readonly start: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** A store that cannot be asked just now is no reason to stop. */
export function keyWatch(store: Store): KeyWatch {
  const ending = new AbortController()
  const look = async (): Promise<void> => {
    try {
      await store.read((db) => refuseRotated(db, store.sealing))
    } catch (error) {
      if (error instanceof Fault && error.code === 'config') throw error
    }
  }
  const watch = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      await look()
      await setTimeout(EVERY_MILLISECONDS, undefined, { signal: ending.signal, ref: false }).catch(() => undefined)
    }
  }
  return {
    name: 'store',
    start: watch,
    stop: () => {
      ending.abort()
      return Promise.resolve()
    },
  }
}
