import type { WishFault } from './wish-fault.ts'
import type { WishWords } from './wish-words.ts'

/** What one reader found in a message, and the message with that blanked out, its length kept. */
export interface Said {
  readonly found: Partial<WishWords>
  readonly faults: readonly WishFault[]
  readonly rest: string
}

/** A pattern between the ends of words, in any script; all are linear. */
export function spoken(pattern: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, 'iu')
}

/** The first of the patterns that a text holds, and the text without it. */
export function taken(
  text: string,
  pattern: RegExp,
): { readonly match: RegExpExecArray; readonly rest: string } | null {
  const match = pattern.exec(text)
  if (match === null) return null
  const end = match.index + match[0].length
  return { match, rest: text.slice(0, match.index) + ' '.repeat(match[0].length) + text.slice(end) }
}

export const NOTHING_SAID: Omit<Said, 'rest'> = { found: {}, faults: [] }
