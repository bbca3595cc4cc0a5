import { isFields, member } from '../../../knowledge/records/checks/raw-value.ts'
import { REFERENCES } from '../../../knowledge/records/checks/references.ts'
import type { ListName } from '../../../knowledge/records/record-files.ts'

/**
 * A row without the ids of records that are gone: an entry of a list of ids goes, another field becomes null; a value
 * of a disagreement goes with its source, without which it says nothing. The same object where it names none of them.
 */
export function withoutReferences(list: ListName, row: object, gone: ReadonlySet<string>): object {
  let left = row
  for (const { from, place } of REFERENCES) {
    if (from !== list) continue
    const [field = '', ...rest] = place
    const value = member(left, field)
    const next = list === 'conflicts' ? withoutValues(value, gone) : without(value, rest, gone)
    if (next !== value) left = withField(left, field, next)
  }
  return left
}

function without(value: unknown, place: readonly string[], gone: ReadonlySet<string>): unknown {
  const [step, ...rest] = place
  if (step === undefined) return typeof value === 'string' && gone.has(value) ? null : value
  if (step === '*') {
    if (!Array.isArray(value)) return value
    const left: unknown[] = value.map((entry: unknown) => without(entry, rest, gone))
    const isSame = left.every((entry, index) => entry === value[index])
    return isSame ? value : rest.length === 0 ? left.filter((entry) => entry !== null) : left
  }
  if (!isFields(value)) return value
  const inner = member(value, step)
  const next = without(inner, rest, gone)
  return next === inner ? value : withField(value, step, next)
}

function withoutValues(values: unknown, gone: ReadonlySet<string>): unknown {
  if (!Array.isArray(values)) return values
  const left: unknown[] = values.filter((value: unknown) => {
    const source = member(value, 'source')
    return typeof source !== 'string' || !gone.has(source)
  })
  return left.length === values.length ? values : left
}

function withField(part: object, field: string, value: unknown): object {
  return { ...part, [field]: value }
}
