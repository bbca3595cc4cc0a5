import type { JsonPath } from '../reading/json-place.ts'

/** A text somewhere inside a row. */
export interface TextLeaf {
  readonly text: string
  /** The name of the field that holds it, also when it stands in a list. */
  readonly field: string
  /** The way to it; made only on demand, since most texts have no fault. */
  readonly path: () => JsonPath
}

interface Way {
  readonly parent: Way | null
  readonly step: string | number
}

/** Visits every text of a row of any shape and depth. */
export function eachText(row: unknown, visit: (leaf: TextLeaf) => void): void {
  const open: { value: unknown; way: Way | null; field: string }[] = [{ value: row, way: null, field: '' }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, way, field } = next
    if (typeof value === 'string') {
      visit({ text: value, field, path: () => pathOf(way) })
    } else if (Array.isArray(value)) {
      for (const [step, entry] of value.entries()) open.push({ value: entry, way: { parent: way, step }, field })
    } else if (typeof value === 'object' && value !== null) {
      for (const [step, entry] of Object.entries(value))
        open.push({ value: entry, way: { parent: way, step }, field: step })
    }
  }
}

function pathOf(way: Way | null): JsonPath {
  const steps: (string | number)[] = []
  for (let at = way; at !== null; at = at.parent) steps.push(at.step)
  return steps.toReversed()
}
