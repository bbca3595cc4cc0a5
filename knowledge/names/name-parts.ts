import { foldText, foldWord, isCyrillicText } from './fold.ts'
import { nameWord } from './name-word.ts'
import type { NameWord } from './name-word.ts'
import { isSonOrDaughter, isTitle } from './titles.ts'

/** A name taken apart: the words that name, the patronymics, and single letters standing for a word. */
export interface NameParts {
  readonly names: readonly NameWord[]
  readonly patronymics: readonly NameWord[]
  readonly initials: readonly NameWord[]
  readonly titles: number
  /** Words among `names` and `patronymics` that are said to be the father's: beside "uulu, oʻgʻli", or ending so. */
  readonly sons: readonly string[]
}

/** A word of a text with its place in it. */
export interface TextWord {
  readonly written: string
  readonly start: number
  readonly end: number
  readonly capital: boolean
  /** Followed by a full stop, as an initial is. */
  readonly dotted: boolean
  /** Joined to the word before it by a hyphen. */
  readonly hyphened: boolean
}

/** Quotation marks read as apostrophes, and the English 's. */
const AROUND = /^ʻ+|ʻs$|ʻ+$/gu
/** Numbers, and words of scripts that are not read, are no part of a name. */
const READABLE = /[\p{Script=Latin}\p{Script=Cyrillic}]/u
const WORD = /[\p{L}\p{M}\p{N}ʻ]+/gu

/** The words of a text in one script each. Never throws, whatever the text. */
export function textWords(raw: string): TextWord[] {
  const { text, placeOf } = foldText(raw)
  const mostlyCyrillic = isCyrillicText(text)
  return [...text.matchAll(WORD)].flatMap((match) => {
    const start = match.index
    const end = start + match[0].length
    return camelParts(match[0]).map(([part, from]) => ({
      written: foldWord(part, mostlyCyrillic).replace(AROUND, ''),
      start: placeOf(start + from),
      end: placeOf(start + from + part.length),
      capital: part !== part.toLowerCase(),
      dotted: text.charAt(end) === '.',
      hyphened: from > 0 || /[-‐‑–]/u.test(text.charAt(start - 1)),
    }))
  })
}

/** КасымЖомарт is two words; so is a part of at least three letters on both sides of a capital. */
function camelParts(word: string): [string, number][] {
  const cut = /^\p{Lu}?\p{Ll}*$/u.test(word) ? -1 : word.search(/(?<=\p{Ll}\p{Ll}\p{Ll})\p{Lu}(?=\p{Ll}\p{Ll})/u)
  return cut > 0
    ? [
        [word.slice(0, cut), 0],
        [word.slice(cut), cut],
      ]
    : [[word, 0]]
}

/** A name read from its words: patronymics by ending or by "uulu, oʻgʻli, qizi", initials by length, titles left out. */
export function nameParts(words: readonly TextWord[], read: (written: string) => NameWord = nameWord): NameParts {
  const names: NameWord[] = []
  const patronymics: NameWord[] = []
  const initials: NameWord[] = []
  let titles = 0
  const sons = new Set<string>()
  for (const [at, word] of words.entries()) {
    const next = words[at + 1]
    if (isSonOrDaughter(word.written) || !READABLE.test(word.written)) continue
    if (isInitial(word)) initials.push(read(word.written))
    else if (isTitle(word.written) && words.length > 1) titles += 1
    else {
      const part = read(word.written)
      const isPatronymic =
        part.ending === 'patronymic' || part.ending === 'son' || (next !== undefined && isSonOrDaughter(next.written))
      if (isPatronymic && part.ending !== 'patronymic') sons.add(part.written)
      ;(isPatronymic ? patronymics : names).push(part)
    }
  }
  // Bakir uulu, Сарсенбайулы: beside a single other name the "son of" is the family name.
  const family =
    names.length === (initials.length === 0 ? 1 : 0)
      ? patronymics.findLastIndex(({ written }) => sons.has(written))
      : -1
  if (family >= 0) names.push(...patronymics.splice(family, 1))
  return { names, patronymics, initials, titles, sons: [...sons] }
}

function isInitial(word: TextWord): boolean {
  const letters = word.written.length
  return letters === 1 || (letters === 2 && word.dotted && word.capital)
}
