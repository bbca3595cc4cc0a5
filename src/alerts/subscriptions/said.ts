import type { WishFault } from './wish-fault.ts'
import type { WishWords } from './wish-words.ts'

/** What one reader found in a message, and the message with that blanked out, its length kept. */
export interface Said {
  readonly found: Partial<WishWords>
  readonly faults: readonly WishFault[]
  readonly rest: string
}

/** Small letters of the languages that timing is said in. */
const LETTERS = 'a-zßäöüàáéèçąćęłńóśźżıа-яўқғҳӣӯҷәіңөұүһʻ'

/**
 * A pattern over small letters, with `ё` as `е`, as `taken` looks at them. Letters are spelled out: an engine works for a
 * tenth of a second at each `\p{L}` that is to hold in either case. All patterns are linear.
 */
export function pattern(source: string): RegExp {
  return new RegExp(
    source
      // The engine would write out a bounded ending once for each letter it may have.
      .replaceAll(/\\p\{L\}\{0,\d\}/g, String.raw`\p{L}*`)
      .replaceAll(/\\p\{L\}\{1,\d\}/g, String.raw`\p{L}+`)
      .replaceAll(String.raw`[\p{L}\p{N}`, `[${LETTERS}0-9`)
      .replaceAll(String.raw`[\p{L}`, `[${LETTERS}`)
      .replaceAll(String.raw`\p{L}`, `[${LETTERS}]`),
    'd',
  )
}

/** A pattern between the ends of words. */
export function spoken(source: string): RegExp {
  return pattern(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`)
}

/** The first place at which a text holds the pattern: the whole and its groups as they were written, and the text without it. */
export function taken(
  text: string,
  sought: RegExp,
): { readonly match: readonly [string, ...(string | undefined)[]]; readonly rest: string } | null {
  const found = sought.exec(lowered(text))
  const [whole, ...groups] = found?.indices ?? []
  if (whole === undefined) return null
  const [start, end] = whole
  return {
    match: [text.slice(start, end), ...groups.map((at: [number, number] | undefined) => at && text.slice(...at))],
    rest: text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
  }
}

/** Letter for letter, so that places in it are places in the text; a few letters have no small form of their length. */
function lowered(text: string): string {
  const small = text.toLowerCase()
  const kept = small.length === text.length ? small : Array.from(text, lowerLetter).join('')
  return kept.replaceAll('ё', 'е')
}

function lowerLetter(letter: string): string {
  const small = letter.toLowerCase()
  return small.length === letter.length ? small : letter
}

export const NOTHING_SAID: Omit<Said, 'rest'> = { found: {}, faults: [] }
