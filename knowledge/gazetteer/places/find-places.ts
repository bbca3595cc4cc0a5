import type { MessageWord } from '../message-words.ts'
import { isPlacePreposition } from './small-words.ts'
import { lexicon, phraseKey } from './lexicon.ts'
import type { TabledName } from './name-tables.ts'
import { nearSpelling } from './near-spelling.ts'
import type { Marks, NameLanguage, PlaceForm, PlaceName, Sense } from './place-name.ts'
import type { Region } from './region-members.ts'

/** A place found in a message, with what its form tells; not yet what part it plays. `first` and `last` are indices into the words. */
export interface Sighting {
  readonly first: number
  readonly last: number
  readonly codes: readonly string[]
  readonly form: PlaceForm
  readonly sense: Sense
  readonly marks: Marks
  readonly languages: readonly NameLanguage[]
  readonly region?: Region | undefined
  /** Also a given name: no place if a personal name is beside it. */
  readonly maybeName: boolean
}

interface Candidate {
  readonly name: PlaceName
  readonly marks: Marks
}

interface Reader {
  readonly words: readonly MessageWord[]
  /** A message all in capitals: nothing can be told from capitals. */
  readonly shouted: boolean
}

function isAllowed({ words, shouted }: Reader, tabled: TabledName, at: number, marks: Marks): boolean {
  if (tabled.name.condition === undefined || tabled.name.condition === 'no-name-beside') return true
  if (tabled.name.condition === 'capitals') return !shouted && words[at]?.text === tabled.written
  return /[fw]/.test(marks) || isPlacePreposition(words[at - 1]?.folded ?? '')
}

/** The forms that end with `ending` after `stem`; all of one country, the first found. */
function candidates(reader: Reader, tabled: readonly TabledName[], at: number, ending: string): readonly Candidate[] {
  const found: Candidate[] = []
  for (const item of tabled) {
    const marks = item.last.endings.get(ending)
    if (marks !== undefined && isAllowed(reader, item, at, marks)) found.push({ name: item.name, marks })
  }
  return found.filter(({ name }) => name.codes[0] === found[0]?.name.codes[0] && name.region === found[0]?.name.region)
}

/** Where one spelling is both the country and an adjective («Polski»), a preposition before it tells; of «Schweden» the country is the commoner. */
function formOf(found: readonly Candidate[], before: string): PlaceForm {
  const forms = found.map(({ name }) => name.form)
  if (forms.includes('country') && forms.includes('nationality')) {
    const adjective = found.some(({ name }) => name.sense === 'thing')
    return isPlacePreposition(before) || !adjective ? 'country' : 'nationality'
  }
  return forms[0] ?? 'country'
}

function senseOf(found: readonly Candidate[]): Sense {
  const senses = new Set(found.map(({ name, marks }) => (marks.includes('p') ? 'people' : name.sense)))
  const [only = 'place'] = senses
  return senses.size > 1 && !senses.has('place') ? 'either' : only
}

function sighting(reader: Reader, all: readonly Candidate[], first: number, last: number): Sighting {
  const form = formOf(all, reader.words[first - 1]?.folded ?? '')
  const found = all.filter(({ name }) => name.form === form)
  const marks = found.map(({ marks }) => marks).join('')
  return {
    first,
    last,
    codes: found[0]?.name.codes ?? [],
    // «Afgʻonistonliklar»: a suffix makes people of a country.
    form: form === 'country' && marks.includes('p') ? 'nationality' : form,
    sense: senseOf(found),
    marks,
    languages: [...new Set(found.map(({ name }) => name.language))],
    region: found[0]?.name.region,
    maybeName: found.some(({ name }) => name.condition === 'no-name-beside'),
  }
}

/** «Polish the text», «polish it»: the verb. */
const isVerbPolish = ({ words }: Reader, at: number): boolean =>
  words[at]?.folded === 'polish' && /^(?:the|my|this|that|it|up|our|these)$/.test(words[at + 1]?.folded ?? '')

function oneWord(reader: Reader, at: number): Sighting | undefined {
  if (isVerbPolish(reader, at)) return undefined
  const { stems, longestStem } = lexicon()
  const word = reader.words[at]?.folded ?? ''
  for (let length = Math.min(word.length, longestStem); length > 1; length -= 1) {
    const tabled = stems.get(word.slice(0, length))
    const found = tabled === undefined ? [] : candidates(reader, tabled, at, word.slice(length))
    if (found.length > 0) return sighting(reader, found, at, at)
  }
  return undefined
}

const INFLECTED_LETTERS = 2
const LONGER_BY = 3

/** A word inside a name of several may be in any case: its last two letters are not compared. English words stay as they are. */
function isFormOf(word: string, dictionary: string, language: NameLanguage): boolean {
  if (word === dictionary) return true
  if (language === 'en' || dictionary.length < 4) return false
  const stem = dictionary.slice(0, dictionary.length - (dictionary.length > 5 ? INFLECTED_LETTERS : 1))
  return word.startsWith(stem) && word.length <= dictionary.length + LONGER_BY
}

function phraseMarks({ words }: Reader, { name, leading, last }: TabledName, at: number): Marks | undefined {
  if (!leading.every((part, index) => isFormOf(words[at + index]?.folded ?? '', part, name.language))) return undefined
  const word = words[at + leading.length]?.folded ?? ''
  const marks = word.startsWith(last.stem) ? last.endings.get(word.slice(last.stem.length)) : undefined
  if (marks !== undefined) return marks
  return word !== '' && isFormOf(word, last.stem, name.language) ? '' : undefined
}

function manyWords(reader: Reader, at: number): Sighting | undefined {
  for (const tabled of lexicon().phrases.get(phraseKey(reader.words[at]?.folded ?? '')) ?? []) {
    const marks = phraseMarks(reader, tabled, at)
    const last = at + tabled.leading.length
    if (marks === undefined || !isAllowed(reader, tabled, at, marks)) continue
    return sighting(reader, [{ name: tabled.name, marks }], at, last)
  }
  return undefined
}

/** «RU -> TJ» is codes, not shouting. */
const LONGEST_CODE = 3

const DOTTED = new Map([
  ['us', 'US'],
  ['usa', 'US'],
  ['uk', 'GB'],
  ['uae', 'AE'],
])

/** «U.S.», «U.K.», «U.A.E.»: single capitals with nothing but a dot between them. */
function dotted({ words }: Reader, at: number): Sighting | undefined {
  let last = at
  while (words[last + 1]?.before === '.' && words[last + 1]?.text.length === 1) last += 1
  const letters = words.slice(at, last + 1)
  if (letters.length < 2 || letters[0]?.text.length !== 1) return undefined
  const code = DOTTED.get(letters.map((word) => word.folded).join(''))
  if (code === undefined) return undefined
  return {
    first: at,
    last,
    codes: [code],
    form: 'country',
    sense: 'place',
    marks: '',
    languages: ['en'],
    maybeName: false,
  }
}

function misspelt(reader: Reader, at: number): Sighting | undefined {
  const near = nearSpelling(reader.words[at]?.folded ?? '')
  return near === undefined ? undefined : sighting(reader, [{ name: near.tabled.name, marks: near.marks }], at, at)
}

/** All places of a message, in order; at each word the longest name wins, and no two overlap. */
export function findPlaces(words: readonly MessageWord[]): readonly Sighting[] {
  const shouted =
    words.every((word) => word.text === word.text.toUpperCase()) &&
    words.some((word) => word.text.length > LONGEST_CODE)
  const reader: Reader = { words, shouted }
  const found: Sighting[] = []
  for (let at = 0; at < words.length;) {
    const here = manyWords(reader, at) ?? dotted(reader, at) ?? oneWord(reader, at) ?? misspelt(reader, at)
    if (here !== undefined) found.push(here)
    at = here === undefined ? at + 1 : here.last + 1
  }
  return found
}
