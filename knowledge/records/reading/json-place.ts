import { readString, skipSpace } from './json-syntax.ts'

/** The way to a value inside a JSON text: field names and array indexes. */
export type JsonPath = readonly (string | number)[]

/** The offsets of the elements of the array that a valid JSON text holds; empty when it holds something else. */
export function elementOffsets(text: string): readonly number[] {
  const start = skipSpace(text, 0)
  if (text.charAt(start) !== '[') return []
  return membersOf(text, start).map((member) => member.value)
}

/**
 * Where the value at `path` stands below the value that begins at `from` of a valid JSON text;
 * the nearest enclosing value where the path leads nowhere (a missing field).
 */
export function offsetOf(text: string, from: number, path: JsonPath): number {
  let at = from
  for (const step of path) {
    const members = '{['.includes(text.charAt(at)) ? membersOf(text, at) : []
    // Of a field that is there twice JSON.parse keeps the last.
    const member = members.findLast((candidate, index) =>
      typeof step === 'number' ? index === step : candidate.key === step,
    )
    if (!member) return at
    at = member.value
  }
  return at
}

interface Member {
  readonly key: string | null
  readonly value: number
}

function membersOf(text: string, from: number): readonly Member[] {
  const isObject = text.charAt(from) === '{'
  const members: Member[] = []
  let at = skipSpace(text, from + 1)
  while (at < text.length && !']}'.includes(text.charAt(at))) {
    const key = isObject ? text.slice(at, stringEnd(text, at)) : null
    const value = key === null ? at : skipSpace(text, skipSpace(text, at + key.length) + 1)
    members.push({ key: key === null ? null : unquoted(key), value })
    at = skipSpace(text, valueEnd(text, value))
    if (text.charAt(at) === ',') at = skipSpace(text, at + 1)
  }
  return members
}

function unquoted(literal: string): string {
  const value: unknown = JSON.parse(literal)
  return typeof value === 'string' ? value : literal
}

function stringEnd(text: string, from: number): number {
  const step = readString(text, from)
  return 'end' in step ? step.end : step.broken
}

/** The offset after the value that begins at `from`; counts brackets instead of calling itself, for values of any depth. */
function valueEnd(text: string, from: number): number {
  let depth = 0
  let at = from
  while (at < text.length) {
    const char = text.charAt(at)
    if (depth === 0 && at > from && ',]} \t\n\r'.includes(char)) return at
    at = char === '"' ? stringEnd(text, at) : at + 1
    if (char === '{' || char === '[') depth += 1
    if (char === '}' || char === ']') depth -= 1
    if (depth === 0 && '}]"'.includes(char)) return at
  }
  return at
}
