import type { z } from 'zod'
import { visibleText } from './visible-text.ts'

const LONGEST_SHOWN = 60

/**
 * Says what a value must be, for issues that a schema has no words for; give it to a parse as its `error`.
 * Undefined leaves zod's own words.
 */
export function shapeReason(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type') return wrongType(issue.expected, issue.input)
  if (issue.code === 'invalid_value') return `must be ${oneOf(issue.values.map(String))}`
  if (issue.code === 'too_small' && issue.origin === 'array') return `must have at least ${issue.minimum} entry`
  if (issue.code === 'too_small') return `must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`
  if (issue.code === 'too_big') return `must be at most ${issue.maximum}`
  return undefined
}

/** A value as a fault shows it: texts and numbers, short and with nothing unseen; undefined for what says nothing. */
export function shownValue(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value !== 'string') return undefined
  const cut = value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value
  return `“${visibleText(cut)}”`
}

const TYPE_WORDS: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['array', 'a list: [ … ]'],
  ['object', 'an object: { … }'],
  ['null', 'null'],
])

function wrongType(expected: string, input: unknown): string {
  if (input === undefined) return 'is missing'
  return `must be ${TYPE_WORDS.get(expected) ?? expected}, not ${kindOf(input)}`
}

function kindOf(input: unknown): string {
  if (input === null) return 'null'
  if (Array.isArray(input)) return 'a list'
  if (typeof input === 'object') return 'an object'
  return typeof input === 'string' ? 'text' : `a ${typeof input}`
}

function oneOf(values: readonly string[]): string {
  return values.length === 1 ? (values[0] ?? '') : `one of ${values.join(', ')}`
}
