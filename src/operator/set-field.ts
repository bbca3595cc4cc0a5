import { isFields, member } from '../../knowledge/records/checks/raw-value.ts'
import type { ListName } from '../../knowledge/records/record-files.ts'
import { fieldKinds } from '../records/field-kinds.ts'

/** A row with a field set, or why that cannot be. */
export type SetField = { readonly ok: true; readonly row: object } | { readonly ok: false; readonly reason: string }

/**
 * Sets a field as `outcome.sentenceYears=9.5` or `hosts.0.from=2021` says. Nothing after the sign empties the field;
 * lists, parts and numbers are JSON, anything else is text. Whether the record may be so is judged afterwards.
 */
export function setField(list: ListName, row: object, assignment: string): SetField {
  const at = assignment.indexOf('=')
  const path = assignment.slice(0, at).trim()
  if (at < 1 || path === '') return { ok: false, reason: `is no field=value: ${assignment}` }
  const text = assignment.slice(at + 1).trim()
  const value = valueOf(list, path, text)
  if (value === undefined) return { ok: false, reason: `${path} must be written as JSON: a number, or a list as ["…"]` }
  return { ok: true, row: placed(row, path.split('.'), value) }
}

/** Undefined for what should be JSON and is not. */
function valueOf(list: ListName, path: string, text: string): unknown {
  if (text === '' || text === 'null') return null
  const kind = fieldKinds(list).get(path)?.kind
  const isJson = kind === 'number' || kind === 'texts' || kind === 'parts' || /^[[{]/.test(text)
  return isJson ? parsed(text) : text
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The caller says what was expected.
    return undefined
  }
}

function placed(part: unknown, [step = '', ...rest]: readonly string[], value: unknown): object {
  const inner = rest.length === 0 ? value : placed(member(part, step), rest, value)
  if (Array.isArray(part)) return part.map((entry: unknown, index) => (String(index) === step ? inner : entry))
  const others = isFields(part) ? Object.entries(part).filter(([key]) => key !== step) : []
  return Object.fromEntries([...others, [step, inner]])
}
