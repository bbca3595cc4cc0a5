import type { JsonPath } from '../reading/json-place.ts'

/** The id that a row of any shape claims; undefined where it claims none. */
export function rawId(row: unknown): string | undefined {
  const id = member(row, 'id')
  return typeof id === 'string' ? id : undefined
}

/** A field of a value of any shape; undefined where it has no such field of its own. */
export function member(value: unknown, key: string | number): unknown {
  return isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

/** True for what has fields: an object, and a list, whose fields are its indexes. */
export function isFields(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === 'object' && value !== null
}

/** The texts that stand at a place such as `otherNames`, `*`, `seenIn`, where `*` is every entry of a list. */
export function textsAt(row: unknown, place: readonly string[]): readonly { path: JsonPath; text: string }[] {
  let found: { path: JsonPath; value: unknown }[] = [{ path: [], value: row }]
  for (const step of place) {
    found = found.flatMap(({ path, value }) =>
      step === '*' ? entriesOf(path, value) : [{ path: [...path, step], value: member(value, step) }],
    )
  }
  return found.flatMap(({ path, value }) => (typeof value === 'string' ? [{ path, text: value }] : []))
}

function entriesOf(path: JsonPath, value: unknown): { path: JsonPath; value: unknown }[] {
  return Array.isArray(value) ? value.map((entry: unknown, index) => ({ path: [...path, index], value: entry })) : []
}
