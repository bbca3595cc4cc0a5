import type { Finding } from './checks/finding.ts'
import type { RecordCheck, RecordRows } from './checks/record-folder.ts'
import { fitRows } from './reading/fit-rows.ts'
import type { ListName } from './record-files.ts'
import type { RecordLists } from './record-set.ts'

/** Rows of any shape that are to be a record set. A list that is not there is judged as unknown, not as empty. */
export interface CandidateRows {
  readonly raw: ReadonlyMap<ListName, readonly unknown[]>
  readonly restricted: ReadonlySet<string>
}

/** Records that fit their schemas and pass every check, or everything that speaks against them. */
export type CheckedRows =
  | { readonly ok: true; readonly lists: RecordLists }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/**
 * Fits rows to their schemas and runs the checks over them, wherever they come from; `earlier` is what is already known
 * to be wrong with them. What is said of a field once is not said again: the schema has nothing to add to `earlier`,
 * nor the checks to the schema.
 */
export function checkRows(
  candidate: CandidateRows,
  checks: readonly RecordCheck[],
  earlier: readonly Finding[] = [],
): CheckedRows {
  const fitted = fitRows(candidate.raw)
  const folder = { ...candidate, rows: fitted.rows }
  const shaped = [...earlier, ...except(earlier, fitted.findings)]
  const findings = [
    ...shaped,
    ...except(
      shaped,
      checks.flatMap((check) => check(folder)),
    ),
  ]
  return findings.length > 0 ? { ok: false, findings } : { ok: true, lists: listsOf(fitted.rows) }
}

function except(said: readonly Finding[], findings: readonly Finding[]): readonly Finding[] {
  const places = new Set(said.map(placeOf))
  return places.size === 0 ? findings : findings.filter((finding) => !places.has(placeOf(finding)))
}

function placeOf({ list, index, path }: Finding): string {
  return JSON.stringify([list, index, path])
}

function listsOf(rows: RecordRows): RecordLists {
  return {
    persons: rows.persons.map(({ record }) => record),
    incidents: rows.incidents.map(({ record }) => record),
    cases: rows.cases.map(({ record }) => record),
    groups: rows.groups.map(({ record }) => record),
    statistics: rows.statistics.map(({ record }) => record),
    statements: rows.statements.map(({ record }) => record),
    conflicts: rows.conflicts.map(({ record }) => record),
    sources: rows.sources.map(({ record }) => record),
    unreadCitations: rows.unreadCitations.map(({ record }) => record),
  }
}
