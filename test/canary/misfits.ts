import type { Store } from '../../src/store/store.ts'
import { COLUMNS } from './columns.ts'
import { tablesOf } from './left-in-store.ts'

/** Columns that hold something else than they are listed to hold; in order, each once. */
export async function misfits(store: Store): Promise<readonly string[]> {
  const found = new Set<string>()
  for (const [table, rows] of await tablesOf(store))
    for (const row of rows)
      for (const [column, value] of Object.entries(row))
        if (COLUMNS.get(`${table}.${column}`)?.holds(value) === false) found.add(`${table}.${column}`)
  return [...found].sort()
}
