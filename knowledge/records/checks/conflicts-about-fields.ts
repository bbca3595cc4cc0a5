import type { Conflict } from '../conflict.ts'
import type { Finding } from './finding.ts'
import { member } from './raw-value.ts'
import type { RecordFolder } from './record-folder.ts'

/** Conflicts about a field that such a record does not have: no answer would ever show them. */
export function conflictsAboutFields({ rows }: RecordFolder): readonly Finding[] {
  const { conflicts, unreadCitations: _, ...subjects } = rows
  const records = new Map<string, unknown>(
    Object.values(subjects).flatMap((list) => list.map(({ record }) => [record.id, record] as const)),
  )
  return conflicts.flatMap(({ index, record }) => {
    const missing = missingField(record, records)
    const reason = `is about a field that such a record does not have: ${missing}`
    return missing === undefined ? [] : [{ list: 'conflicts' as const, index, path: ['about'], reason }]
  })
}

function missingField({ about }: Conflict, records: ReadonlyMap<string, unknown>): string | undefined {
  const [subject = '', ...steps] = about.split('.')
  let at = records.get(subject)
  // What is not there is the fault of another check.
  if (at === undefined) return undefined
  for (const step of steps) {
    // Below a list or a null nobody can tell which fields there could be.
    if (at === null || Array.isArray(at)) return undefined
    at = member(at, step)
    if (at === undefined) return steps.join('.')
  }
  return undefined
}
