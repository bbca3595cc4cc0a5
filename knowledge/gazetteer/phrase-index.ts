import type { MessageWord } from './message-words.ts'
import { phraseForms, type PhraseStep, type WordForm } from './phrase-forms.ts'

/** What a phrase means, with the places of its words in the message, in order; words between them are not part of it. */
export interface PhraseFound<M> {
  readonly meaning: M
  readonly first: number
  readonly last: number
  readonly at: readonly number[]
}

interface Phrase<M> {
  readonly meaning: M
  readonly rest: readonly PhraseStep[]
  readonly form: WordForm
}

/** Phrases by the stem of their first word. */
export interface PhraseIndex<M> {
  readonly byStem: ReadonlyMap<string, readonly Phrase<M>[]>
  readonly longestStem: number
}

/** A line of a table: a meaning and the phrases that carry it, in the notation of `phraseForms`. */
export type PhraseEntry<M> = readonly [meaning: M, notation: string]

export function phraseIndex<M>(entries: readonly PhraseEntry<M>[]): PhraseIndex<M> {
  const byStem = new Map<string, Phrase<M>[]>()
  for (const [meaning, notation] of entries) {
    for (const [head, ...rest] of phraseForms(notation)) {
      for (const form of head?.forms ?? []) {
        const phrases = byStem.get(form.stem) ?? []
        phrases.push({ meaning, rest, form })
        byStem.set(form.stem, phrases)
      }
    }
  }
  return { byStem, longestStem: Math.max(0, ...[...byStem.keys()].map((stem) => stem.length)) }
}

/** Reads from left to right; at each word the phrase of most words wins, then the one of the longest stems. A word is read once. */
export function findPhrases<M>(words: readonly MessageWord[], index: PhraseIndex<M>): readonly PhraseFound<M>[] {
  const read = new Set<number>()
  const found: PhraseFound<M>[] = []
  for (const place of words.keys()) {
    const best = read.has(place) ? undefined : bestAt(words, place, { index, read })
    if (!best) continue
    for (const word of best.at) read.add(word)
    found.push({ meaning: best.meaning, first: place, last: best.at.at(-1) ?? place, at: best.at })
  }
  return found
}

interface Candidate<M> {
  readonly meaning: M
  readonly at: readonly number[]
  readonly letters: number
}

interface Reading<M> {
  readonly index: PhraseIndex<M>
  readonly read: ReadonlySet<number>
}

function bestAt<M>(words: readonly MessageWord[], place: number, reading: Reading<M>): Candidate<M> | undefined {
  const word = words[place]
  if (!word) return undefined
  let best: Candidate<M> | undefined
  for (let length = Math.min(word.folded.length, reading.index.longestStem); length > 0; length -= 1) {
    for (const phrase of reading.index.byStem.get(word.folded.slice(0, length)) ?? []) {
      if (!carries(word, phrase.form)) continue
      const candidate = completed(words, place, phrase, reading.read)
      if (candidate && (!best || isBetter(candidate, best))) best = candidate
    }
  }
  return best
}

function completed<M>(
  words: readonly MessageWord[],
  place: number,
  phrase: Phrase<M>,
  read: ReadonlySet<number>,
): Candidate<M> | undefined {
  const at = [place]
  let letters = phrase.form.stem.length
  let next = place + 1
  for (const step of phrase.rest) {
    const hit = stepAt(words, next, step, read)
    if (!hit) return undefined
    at.push(hit.place)
    letters += hit.letters
    next = hit.place + 1
  }
  return { meaning: phrase.meaning, at, letters }
}

function stepAt(
  words: readonly MessageWord[],
  from: number,
  step: PhraseStep,
  read: ReadonlySet<number>,
): { readonly place: number; readonly letters: number } | undefined {
  for (let place = from; place <= from + step.gap; place += 1) {
    const word = words[place]
    // «Задержан в Москве, родственники не знают где» does not speak of detained relatives.
    if (!word || (step.gap > 0 && PARTED.test(word.before))) return undefined
    if (read.has(place)) continue
    const form = step.forms.find((each) => carries(word, each))
    if (form) return { place, letters: form.stem.length }
  }
  return undefined
}

const PARTED = /[,.;:!?\n]/u

function carries(word: MessageWord, form: WordForm): boolean {
  if (!word.folded.startsWith(form.stem) || (form.capitals && !isInCapitals(word))) return false
  const ending = word.folded.length - form.stem.length
  // «IRPT's», «Strasbourg’s»: the fold drops the apostrophe and leaves the s.
  return ending <= form.ending || (ending === 1 && POSSESSIVE.test(word.text))
}

function isInCapitals({ text }: MessageWord): boolean {
  const word = text.replace(POSSESSIVE, '')
  return word === word.toUpperCase()
}

const POSSESSIVE = /['’]s$/iu

function isBetter<M>(one: Candidate<M>, other: Candidate<M>): boolean {
  return one.at.length === other.at.length ? one.letters > other.letters : one.at.length > other.at.length
}
