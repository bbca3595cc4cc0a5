import { isFields } from '../../knowledge/records/checks/raw-value.ts'
import type { FieldChange } from '../../knowledge/records/changes/field-change.ts'
import { listDifference } from '../../knowledge/records/changes/list-difference.ts'
import { safeText } from '../reply/safe-text.ts'

/** How much of a text a line shows, in characters, and how much of what two texts share before they differ. */
const LONGEST_SHOWN = 120
const SHARED_SHOWN = 30

/**
 * A change of a field as a line for a terminal: `old → new`, of a list what went, came and changed. Of two long texts the
 * part in which they differ is shown. Nothing in it can steer the terminal.
 */
export function shownChange({ field, before, after }: FieldChange): string {
  return `${safeText(field)}: ${shownDifference(field, before, after)}`
}

/** What a record tells in a field, for a record that comes or goes as a whole. */
export function shownField(field: string, value: unknown): string {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value]
  return `${safeText(field)}: ${entries.map((entry) => cut(shownValue(entry))).join('; ')}`
}

function shownDifference(field: string, before: unknown, after: unknown): string {
  if (Array.isArray(before) && Array.isArray(after)) {
    const { gone, come, altered } = listDifference(field, before, after)
    return [
      ...gone.map((entry) => `− ${cut(shownValue(entry))}`),
      ...come.map((entry) => `+ ${cut(shownValue(entry))}`),
      ...altered.map((entry) => between(shownValue(entry.before), shownValue(entry.after))),
    ].join('; ')
  }
  return between(shownValue(before), shownValue(after))
}

function between(before: string, after: string): string {
  if (Math.max(before.length, after.length) <= LONGEST_SHOWN) return `${before} → ${after}`
  const shared = sharedStart(before, after)
  const from = shared > SHARED_SHOWN ? shared - SHARED_SHOWN : 0
  const shown = (text: string): string => cut(from > 0 ? `…${text.slice(from)}` : text)
  return `${shown(before)} → ${shown(after)}`
}

function sharedStart(before: string, after: string): number {
  let at = 0
  while (at < before.length && before.charAt(at) === after.charAt(at)) at += 1
  return at
}

function cut(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1).toWellFormed()}…` : text.toWellFormed()
}

/** A value in a line; a part of a record as its fields. */
function shownValue(value: unknown): string {
  if (value === null || value === undefined || value === '') return '(none)'
  if (Array.isArray(value)) return value.length === 0 ? '(none)' : value.map(shownValue).join('; ')
  if (!isFields(value)) return safeText(typeof value === 'string' ? value : JSON.stringify(value))
  const told = Object.entries(value).filter(([, inner]) => inner !== null && inner !== '')
  return told.map(([key, inner]) => `${key} ${shownValue(inner)}`).join(', ')
}
