import type { InstallationShelf } from '../../../src/store/installation-shelf.ts'

/** A shelf that lasts as long as the process, with what is on it. */
export interface MemoryShelf extends InstallationShelf {
  readonly kept: Map<string, string>
}

export function memoryShelf(): MemoryShelf {
  const kept = new Map<string, string>()
  return {
    kept,
    get: (team) => Promise.resolve(kept.get(team) ?? null),
    put: (team, text) => {
      kept.set(team, text)
      return Promise.resolve()
    },
    remove: (team) => {
      kept.delete(team)
      return Promise.resolve()
    },
  }
}
