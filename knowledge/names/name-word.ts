import { wordEnding } from './ending.ts'
import type { Ending } from './ending.ts'
import { fullNamesOf, shortenedFrom } from './short-forms.ts'
import { soundCodes } from './sound.ts'
import { isMostlyCyrillic, soundsOfWord } from './sound-of-word.ts'
import { wordWeight } from './word-weight.ts'

/** How a form was come by: as written, without the family-name ending, without a case ending, without an optional component, or the full name of a pet form. */
export type FormKind = 'full' | 'stem' | 'cased' | 'component' | 'short'

export interface WordForm {
  readonly kind: FormKind
  readonly sounds: string
  readonly codes: Uint8Array
  /** What it costs in likeness to have cut or replaced this much. */
  readonly cost: number
  readonly weight: number
}

/** One word of a name, ready to be compared. */
export interface NameWord {
  /** As written, folded: lower case, apostrophes and look-alikes settled. */
  readonly written: string
  readonly script: 'cyrillic' | 'latin'
  readonly forms: readonly WordForm[]
  readonly ending: Ending
  readonly feminine: boolean
  /** How much there is to hear: consonants count 1, vowels 0.6, of the word without its ending. */
  readonly weight: number
}

function form(kind: FormKind, sounds: string, cost: number): WordForm {
  const codes = soundCodes(sounds)
  return { kind, sounds, codes, cost, weight: wordWeight(codes) }
}

/** A word with every reading it is compared by; `sentence` adds readings without the case endings of running text. */
export function nameWord(written: string, inSentence = false): NameWord {
  const sounds = soundsOfWord(written)
  const { stem, ending, feminine } = wordEnding(sounds)
  const forms = [form('full', sounds, 0)]
  const stemForm = form('stem', stem, 0)
  if (ending !== 'none') forms.push(stemForm)
  if (written.includes('x')) forms.push(form('full', soundsOfWord(written.replaceAll('x', 'ks')), 0.02))
  if (ending === 'none' || ending === 'i') forms.push(...givenNameForms(sounds, inSentence))
  return {
    written,
    script: isMostlyCyrillic(written) ? 'cyrillic' : 'latin',
    forms,
    ending,
    feminine,
    weight: stemForm.weight,
  }
}

function givenNameForms(sounds: string, inSentence: boolean): WordForm[] {
  const components = shortenedFrom(sounds).map(({ base, cost }) => form('component', base, cost))
  const shorts = fullNamesOf(sounds).map((full) => form('short', full, 0.14))
  const uncased = inSentence ? withoutCase(sounds).map((cut) => form('cased', cut, 0.035)) : []
  return [...components, ...shorts, ...uncased]
}

const CASES = [
  'oyu',
  'oy',
  'em',
  'om',
  'ym',
  'owi',
  'ovi',
  'niN',
  'ni',
  'ga',
  'da',
  'dan',
  'a',
  'u',
  'e',
  'ı',
  'i',
  'ya',
  'yu',
  'ŝ',
  'em',
  'iem',
  'ej',
  'ro',
]

function withoutCase(sounds: string): string[] {
  return CASES.filter((tail) => sounds.length - tail.length >= 4 && sounds.endsWith(tail)).map((tail) =>
    sounds.slice(0, -tail.length),
  )
}
