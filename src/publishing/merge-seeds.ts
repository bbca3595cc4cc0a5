import { fieldChanges } from '../../knowledge/records/changes/field-changes.ts'
import type { FieldChange } from '../../knowledge/records/changes/field-change.ts'
import { RECORD_FILES, type ListName } from '../../knowledge/records/record-files.ts'
import { recordKey } from '../../knowledge/records/record-key.ts'
import { recordRow } from '../../knowledge/records/record-row.ts'
import type { RecordLists } from '../../knowledge/records/record-set.ts'
import type { RawLists } from './judge-records.ts'
import type { RecordState } from './on-published.ts'
import { placeMark, recordMark, type ShippedMarks } from './shipped-marks.ts'

/** A record that reviewers and a newer version have both changed, each in another way. */
export interface SeedConflict {
  readonly list: ListName
  readonly key: string
  /** From what the store holds to what is shipped; the whole record where one of the two has none. */
  readonly fields: readonly FieldChange[]
}

/** What the store would hold, before it is judged. */
export interface MergedSeeds {
  readonly raw: RawLists
  readonly restricted: ReadonlySet<string>
  readonly conflicts: readonly SeedConflict[]
}

export interface SeedMerge {
  readonly held: RecordState
  readonly shipped: RecordState
  readonly marks: ShippedMarks
  /** The keys of conflicts in which what is shipped is taken. In all others the store’s record stays. */
  readonly take: ReadonlySet<string>
}

type Row = RecordLists[ListName][number]

/**
 * Lays newer shipped records over those of the store: what only the newer version has changed is taken, what only
 * reviewers have changed stays, and where both have, that is a conflict.
 */
export function mergeSeeds(merge: SeedMerge): MergedSeeds {
  const restricted = new Set<string>()
  const conflicts: SeedConflict[] = []
  const raw = new Map(
    RECORD_FILES.map(({ list }) => {
      const rows = placesOf(list, merge).flatMap((place): readonly object[] => {
        const { record, isConflict } = outcomeOf(place, merge)
        if (isConflict) conflicts.push(conflictOf(place))
        if (record === undefined) return []
        const { restricted: keys } = record === place.shipped ? merge.shipped : merge.held
        if (keys.has(place.key)) restricted.add(place.key)
        return [recordRow(list, record)]
      })
      return [list, rows] as const
    }),
  )
  return { raw, restricted, conflicts }
}

interface Place {
  readonly list: ListName
  readonly key: string
  readonly held: Row | undefined
  readonly shipped: Row | undefined
}

function placesOf(list: ListName, { held, shipped }: SeedMerge): readonly Place[] {
  const own = keyed(held.lists[list])
  const others = keyed(shipped.lists[list])
  return [...new Set([...own.keys(), ...others.keys()])].map((key) => ({
    list,
    key,
    held: own.get(key),
    shipped: others.get(key),
  }))
}

function keyed(records: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(records.map((record) => [recordKey(record), record]))
}

function outcomeOf(place: Place, { marks, take }: SeedMerge) {
  const { list, key, held, shipped } = place
  const before = marks.get(placeMark(list, key))
  const heldMark = held && recordMark(list, held)
  const shippedMark = shipped && recordMark(list, shipped)
  // What is the same in both stays as it is, with the order of its lists.
  if (heldMark === shippedMark || shippedMark === before) return { record: held, isConflict: false }
  if (heldMark === before) return { record: shipped, isConflict: false }
  return { record: take.has(key) ? shipped : held, isConflict: true }
}

function conflictOf({ list, key, held, shipped }: Place): SeedConflict {
  return { list, key, fields: fieldChanges(held ?? null, shipped ?? null) }
}
