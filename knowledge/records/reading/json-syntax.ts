/** Where a text stops being JSON. */
export interface SyntaxBreak {
  /** In UTF-16 units; the text's length when it ends too early. */
  readonly offset: number
  /** What could have stood there, as `, or ]`. */
  readonly expected: string
}

type Expected =
  | 'a value'
  | 'a value or ]'
  | 'a field name in quotes'
  | 'a field name in quotes or }'
  | ':'
  | ', or ]'
  | ', or }'
  | 'the end'

/** A step of the scan: the offset after a token, or the offset where it breaks. */
type Step = { readonly end: number } | { readonly broken: number }

const SCALAR = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

/** The first place that breaks JSON's grammar; undefined for valid JSON. `JSON.parse` names the place only for some faults. */
export function syntaxBreak(text: string): SyntaxBreak | undefined {
  const open: ('{' | '[')[] = []
  let expected: Expected = 'a value'
  let at = skipSpace(text, 0)
  while (at < text.length) {
    const step = readToken(text, at, expected)
    // Broken after its first character means inside a quoted text.
    if ('broken' in step) return { offset: step.broken, expected: step.broken > at ? 'the closing quote' : expected }
    expected = afterToken(text.charAt(at), expected, open)
    at = skipSpace(text, step.end)
  }
  return expected === 'the end' ? undefined : { offset: text.length, expected }
}

/** The offset after any JSON white space. */
export function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at += 1
  return at
}

/** The offset after the string that opens at `from`, or where it breaks. */
export function readString(text: string, from: number): Step {
  for (let at = from + 1; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === 0x22) return { end: at + 1 }
    if (unit < 0x20) return { broken: at }
    if (unit !== 0x5c) continue
    ESCAPE.lastIndex = at
    const escape = ESCAPE.exec(text)
    if (!escape) return { broken: at + 6 > text.length ? text.length : at }
    at += escape[0].length - 1
  }
  return { broken: text.length }
}

function readToken(text: string, at: number, expected: Expected): Step {
  const char = text.charAt(at)
  if (expected === 'the end') return { broken: at }
  if (char === '"' && /value|field name/.test(expected)) return readString(text, at)
  if (expected.startsWith('a value')) return readValueStart(text, at, expected)
  return expected.split(' or ').includes(char) ? { end: at + 1 } : { broken: at }
}

function readValueStart(text: string, at: number, expected: Expected): Step {
  const char = text.charAt(at)
  if (char === '{' || char === '[' || (char === ']' && expected === 'a value or ]')) return { end: at + 1 }
  SCALAR.lastIndex = at
  const scalar = SCALAR.exec(text)
  return scalar ? { end: at + scalar[0].length } : { broken: at }
}

/** What may follow the token that begins with `char`; `open` holds the brackets not yet closed and is kept up to date. */
function afterToken(char: string, expected: Expected, open: ('{' | '[')[]): Expected {
  if (expected.startsWith('a field name') && char === '"') return ':'
  if (expected === ':') return 'a value'
  if (char === ',' && open.at(-1) === '{') return 'a field name in quotes'
  if (char === ',') return 'a value'
  if (char === '{' || char === '[') {
    open.push(char)
    return char === '{' ? 'a field name in quotes or }' : 'a value or ]'
  }
  if (char === '}' || char === ']') open.pop()
  const inside = open.at(-1)
  if (inside === undefined) return 'the end'
  return inside === '{' ? ', or }' : ', or ]'
}
