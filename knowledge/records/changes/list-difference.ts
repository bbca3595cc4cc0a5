import { isFields, member } from '../checks/raw-value.ts'
import { isBlank } from './is-blank.ts'

/** What became of the entries of a list; an entry that is the same in both, wherever it stands, is none of these. */
export interface ListDifference {
  readonly gone: readonly unknown[]
  readonly come: readonly unknown[]
  /** Entries about the same thing that say something else of it. */
  readonly altered: readonly EntryChange[]
}

export interface EntryChange {
  readonly before: unknown
  readonly after: unknown
}

/** The field by which an entry of a list of parts is known again. The values of a conflict are the same or others. */
const KEY_FIELDS: ReadonlyMap<string, string> = new Map([
  ['otherNames', 'name'],
  ['hosts', 'country'],
  ['laterTreatment', 'case'],
])

/** Compares two states of the list that stands in `field` (a path, as in `FieldChange`). */
export function listDifference(field: string, before: readonly unknown[], after: readonly unknown[]): ListDifference {
  const key = KEY_FIELDS.get(field.slice(field.lastIndexOf('.') + 1))
  const keyOf = (entry: unknown): unknown => (key === undefined ? undefined : member(entry, key))
  const come = unmatched(after, before)
  const waiting = Map.groupBy(come, keyOf)
  const altered: EntryChange[] = []
  const gone = unmatched(before, after).filter((entry) => {
    const twin = keyOf(entry) === undefined ? undefined : waiting.get(keyOf(entry))?.shift()
    if (twin !== undefined) altered.push({ before: entry, after: twin })
    return twin === undefined
  })
  const paired = new Set(altered.map((pair) => pair.after))
  return { gone, come: come.filter((entry) => !paired.has(entry)), altered }
}

/** True for two lists of the same entries, each as often, in whatever order. */
export function sameEntries(before: readonly unknown[], after: readonly unknown[]): boolean {
  return before.length === after.length && unmatched(before, after).length === 0
}

/** The entries that have no counterpart among the others. */
function unmatched(entries: readonly unknown[], others: readonly unknown[]): readonly unknown[] {
  const left = new Map<string, number>()
  for (const other of others.map(canonical)) left.set(other, (left.get(other) ?? 0) + 1)
  return entries.filter((entry) => {
    const text = canonical(entry)
    const count = left.get(text) ?? 0
    left.set(text, count - 1)
    return count <= 0
  })
}

/** One text for all ways to write a value, whatever the order of its fields; a field that tells nothing is as one not there. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (!isFields(part) || Array.isArray(part)) return part
    const told = Object.entries(part).filter(([, inner]) => !isBlank(inner))
    return told.sort(([a], [b]) => (a < b ? -1 : 1))
  })
}
