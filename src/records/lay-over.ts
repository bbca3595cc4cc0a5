import type { CandidateRows } from '../../knowledge/records/check-rows.ts'
import type { Finding } from '../../knowledge/records/checks/finding.ts'
import { rawKey } from '../../knowledge/records/checks/raw-key.ts'
import { RECORD_FILES, RECORD_NOUNS, type ListName } from '../../knowledge/records/record-files.ts'
import { recordKey } from '../../knowledge/records/record-key.ts'
import { recordRow } from '../../knowledge/records/record-row.ts'
import type { GivenRecord, GivenRecords } from './given-records.ts'
import type { ImportBase } from './import-base.ts'

/** The records that there would be after an import, before they are judged. */
export interface LaidOver extends CandidateRows {
  /** For each row of each list the record of the import that it is; null for one that is held and was not given. */
  readonly givenAt: ReadonlyMap<ListName, readonly (GivenRecord | null)[]>
  readonly findings: readonly Finding[]
  /** The keys of the records that the import gave. */
  readonly given: ReadonlySet<string>
}

interface PlacedRow {
  readonly key: string | undefined
  readonly row: unknown
  readonly from: GivenRecord | null
}

/**
 * Lays an import over what is held: a record whose key is held takes its place, another is added at the end. A held
 * record that was not given stays, unless the import is `complete`; even then a restricted one stays where the import
 * does not tell what is restricted, since what is exported for readers never holds one.
 */
export function layOver(base: ImportBase, given: GivenRecords, complete: boolean): LaidOver {
  const placed = RECORD_FILES.map(({ list }) => ({ list, rows: rowsOf(list, base, given, complete) }))
  const homes = new Map(
    RECORD_FILES.flatMap(({ list }) => base.lists[list].map((one) => [recordKey(one), list] as const)),
  )
  const restricted = new Set<string>()
  for (const { key, from } of placed.flatMap(({ rows }) => rows)) {
    if (key !== undefined && (from?.isRestricted ?? base.restricted.has(key))) restricted.add(key)
  }
  return {
    // What could not be read may hold what others refer to: of such a list nothing is said to be missing.
    raw: new Map(
      placed
        .filter(({ list }) => !given.unknown.has(list))
        .map(({ list, rows }) => [list, rows.map(({ row }) => row)] as const),
    ),
    restricted,
    givenAt: new Map(placed.map(({ list, rows }) => [list, rows.map(({ from }) => from)] as const)),
    findings: placed.flatMap(({ list, rows }) =>
      rows.flatMap((row, index) => findingsOf(row, { list, index }, base, homes)),
    ),
    given: new Set(placed.flatMap(({ rows }) => rows.flatMap(({ key, from }) => (from && key ? [key] : [])))),
  }
}

function rowsOf(list: ListName, base: ImportBase, given: GivenRecords, complete: boolean): readonly PlacedRow[] {
  const fresh = given.records
    .filter((record) => record.list === list)
    .map((from): PlacedRow => ({ key: rawKey(list, from.row), row: from.row, from }))
  // Of two that are given under one key the second is added, so that it is found and refused.
  const waiting = new Map<string, PlacedRow>()
  for (const placed of fresh) if (placed.key !== undefined && !waiting.has(placed.key)) waiting.set(placed.key, placed)
  const used = new Set<PlacedRow>()
  const kept = base.lists[list].flatMap((record): readonly PlacedRow[] => {
    const key = recordKey(record)
    const replacement = waiting.get(key)
    if (replacement) used.add(replacement)
    const isGone = complete && (given.tellsRestricted || !base.restricted.has(key))
    if (replacement) return [replacement]
    return isGone ? [] : [{ key, row: recordRow(list, record), from: null }]
  })
  return [...kept, ...fresh.filter((placed) => !used.has(placed))]
}

function findingsOf(
  { key, from }: PlacedRow,
  at: Pick<Finding, 'list' | 'index'>,
  { tombstones }: ImportBase,
  homes: ReadonlyMap<string, ListName>,
): readonly Finding[] {
  if (from === null) return []
  const findings = from.wrong.map(({ path, reason }) => ({ ...at, path, reason }))
  const path = at.list === 'conflicts' ? ['about'] : ['id']
  const home = key === undefined ? undefined : homes.get(key)
  if (key !== undefined && tombstones.has(key))
    findings.push({ ...at, path, reason: 'was removed on request and must not come back; leave the record out' })
  // Else the held record would be blamed, where its file comes later.
  if (home !== undefined && home !== at.list)
    findings.push({ ...at, path, reason: `is already the id of a ${RECORD_NOUNS[home].one} that is held` })
  return findings
}
