import { isFields, member } from '../checks/raw-value.ts'
import type { FieldChange } from './field-change.ts'
import { isBlank } from './is-blank.ts'
import { sameEntries } from './list-difference.ts'

export { isBlank } from './is-blank.ts'

/**
 * What differs between two states of a record or of a part of one, field by field; null stands for a state in which it
 * is not there. Parts are gone into, a list is one field and its order says nothing. Between one way to tell nothing and
 * another (`isBlank`) there is no difference.
 */
export function fieldChanges(before: unknown, after: unknown): readonly FieldChange[] {
  const found: FieldChange[] = []
  compare(before ?? null, after ?? null, '', found)
  return found
}

function compare(before: unknown, after: unknown, field: string, found: FieldChange[]): void {
  if (before === after || (isBlank(before) && isBlank(after))) return
  if ((isPart(before) || before === null) && (isPart(after) || after === null)) {
    for (const key of new Set([...Object.keys(after ?? {}), ...Object.keys(before ?? {})])) {
      compare(member(before, key) ?? null, member(after, key) ?? null, field === '' ? key : `${field}.${key}`, found)
    }
  } else if (!Array.isArray(before) || !Array.isArray(after) || !sameEntries(before, after)) {
    found.push({ field, before, after })
  }
}

function isPart(value: unknown): value is object {
  return isFields(value) && !Array.isArray(value)
}
