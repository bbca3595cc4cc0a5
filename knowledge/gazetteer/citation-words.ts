import type { MessageWord } from './message-words.ts'
import { monthNamed } from './month-names.ts'

/** Words that say that a number follows: «no. 71386/10», «жалоба № 2440/07». */
const NUMBERED =
  /^(?:nos?|nr|num|number|appl?|application|applications|жалоб\p{L}{1,3}|номер|n|cat|ccpr|rec|ord|az|sygn|akt|ecli|ua|eur|resolution|резолюци\p{L})$/u
/** «v. Russia», «против России», «gegen Russland», «./. Russland»: the message cites a case. */
const AGAINST = new Set(['v', 'vs', 'versus', 'против', 'c', 'przeciwko'])
const JUDGMENT_OF = /^(?:judgment|judgement|urteil|wyrok|решение|постановление|ruling|decision|beschluss|dec|gc)$/u
const OF = new Set(['of', 'vom', 'от', 'z', 'dnia', 'dated', 'from'])

/** The places of the words that belong to a citation: application and file numbers, ECLI, dates of judgments, years of reports. */
export function citationWords(text: string, words: readonly MessageWord[]): ReadonlySet<number> {
  const cited = new Set<number>()
  const gap = (place: number): string =>
    text.slice(words[place]?.end ?? text.length, words[place + 1]?.start ?? text.length)
  for (const [place, word] of words.entries()) {
    const next = words[place + 1]
    if (/^ecli$/.test(word.folded)) markChain(place, /^[:.]$/, gap, cited)
    if (next && gap(place) === '/' && isReference(words, place, gap)) markChain(place, /^\/$/, gap, cited)
    if (next && NUMBERED.test(word.folded) && /^[\s.:№°]*$/u.test(gap(place)) && /^\d/.test(next.folded))
      cited.add(place + 1)
    if (/[№#]\s*$/u.test(text.slice(Math.max(0, word.start - 2), word.start))) cited.add(place)
    if (/^(?:eu|c|t)$/.test(word.folded) && /^[:‑-]$/.test(gap(place))) markChain(place, /^[:/‑-]$/, gap, cited)
    if (/^\d{4}$/.test(word.folded) && text.charAt(word.start - 1) === '[' && text.charAt(word.end) === ']')
      cited.add(place)
  }
  if (cited.size > 0 || words.some(({ folded }) => AGAINST.has(folded) || JUDGMENT_OF.test(folded)))
    markDates(words, cited, text)
  return cited
}

function markChain(place: number, joint: RegExp, gap: (place: number) => string, cited: Set<number>): void {
  cited.add(place)
  for (let next = place; joint.test(gap(next)); next += 1) cited.add(next + 1)
}

/** «71386/10», «538/2013», «2015/18582», «CAT/C/48/D»; not «2005/2006», «05/2023» and «06/11/2024», which are dates. */
function isReference(words: readonly MessageWord[], place: number, gap: (place: number) => string): boolean {
  const [one = '', two = ''] = [words[place]?.folded, words[place + 1]?.folded]
  if (!/\d/.test(two) || (!/\d/.test(one) && !/^(?:cat|ccpr|c|d|wa)$/.test(one))) return false
  if (isYear(one)) return !(isYear(two) || /^\d\d?$/.test(two))
  if (isDay(one) && Number(one) <= 12 && isYear(two)) return NUMBERED.test(words[place - 1]?.folded ?? '')
  return !(isDay(one) && isDay(two) && gap(place + 1) === '/')
}

/** In a message that cites a judgment, a full date and a year in brackets are the judgment's. */
function markDates(words: readonly MessageWord[], cited: Set<number>, text: string): void {
  for (const [place, word] of words.entries()) {
    if (!isYear(word.folded)) continue
    const before = words[place - 1]?.folded ?? ''
    const second = words[place - 2]?.folded ?? ''
    const full =
      (monthNamed(before) !== undefined && isDay(second)) ||
      (isDay(before) && (isDay(second) || monthNamed(second) !== undefined))
    const bracketed = text.charAt(word.start - 1) === '(' && text.charAt(word.end) === ')'
    const dated = OF.has(before) && JUDGMENT_OF.test(second)
    if (!full && !bracketed && !dated) continue
    cited.add(place)
    if (full) cited.add(place - 1).add(place - 2)
  }
}

function isYear(word: string): boolean {
  return /^(?:19|20)\d\d$/.test(word)
}

function isDay(word: string): boolean {
  return /^\d{1,2}$/.test(word) && Number(word) <= 31
}
