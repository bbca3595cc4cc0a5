import { fold, foldedWords } from '../../search/fold.ts'
import { inflect } from './inflect.ts'
import { CITY_NAMES } from './names/city-names.ts'
import { ENGLISH_NAMES } from './names/english-names.ts'
import { GERMAN_NAMES } from './names/german-names.ts'
import { POLISH_NAMES } from './names/polish-names.ts'
import { REGION_NAMES } from './names/region-names.ts'
import { RUSSIAN_NAMES } from './names/russian-names.ts'
import { TAJIK_NAMES } from './names/tajik-names.ts'
import { UZBEK_NAMES } from './names/uzbek-names.ts'
import type { Condition, Inflected, NameLanguage, PlaceName, Sense } from './place-name.ts'
import { REGION_MEMBERS } from './region-members.ts'
import type { Region } from './region-members.ts'

/** One name of the tables, ready to be looked for: the words before the last (folded, in dictionary form) and the last one with its endings. */
export interface TabledName {
  readonly name: PlaceName
  readonly leading: readonly string[]
  readonly last: Inflected
  /** For names read only as written: the exact letters. */
  readonly written?: string | undefined
}

const COLUMNS: ReadonlyMap<NameLanguage, readonly Sense[]> = new Map([
  ['en', ['place', 'either', 'thing', 'people']],
  ['ru', ['place', 'thing', 'people']],
  ['de', ['place', 'thing', 'people']],
  ['pl', ['place', 'thing', 'people']],
  ['uz', ['place', 'either']],
  ['tg', ['place', 'either']],
] satisfies [NameLanguage, Sense[]][])

const TABLES = new Map<NameLanguage, string>([
  ['en', ENGLISH_NAMES],
  ['ru', RUSSIAN_NAMES],
  ['de', GERMAN_NAMES],
  ['pl', POLISH_NAMES],
  ['uz', UZBEK_NAMES],
  ['tg', TAJIK_NAMES],
])

const rowsOf = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()))

const itemsOf = (cell: string): readonly string[] => cell.split(',').map((item) => item.trim()).filter((item) => item !== '')

const CONDITIONS: ReadonlyMap<string, Condition> = new Map([
  ['!', 'capitals'],
  ['?', 'preposition'],
])

type Named = Omit<PlaceName, 'condition'>

/** Reads one item of a table: marks of condition before it, `/marks` of an exact form behind it. */
export function tabledName(item: string, named: Named): TabledName {
  const sign = item.slice(0, 1)
  const bare = '!?=~'.includes(sign) ? item.slice(1) : item
  const [written = '', marks] = bare.split('/')
  const words = written.split(/[\s-]+/)
  const lastWord = words.at(-1) ?? ''
  const condition = CONDITIONS.get(sign)
  const exact = marks !== undefined || sign === '=' || condition === 'capitals'
  const sense = sign === '~' ? 'thing' : named.sense
  const inflectedAs = sense === 'nothing' ? 'place' : sense
  return {
    name: { ...named, sense: marks?.includes('p') === true ? 'people' : sense, condition },
    leading: words.slice(0, -1).flatMap((word) => foldedWords(word)),
    last: exact
      ? { stem: fold(lastWord), endings: new Map([['', marks ?? '']]) }
      : inflect(lastWord, named.language, inflectedAs),
    written: condition === 'capitals' ? written : undefined,
  }
}

function* countryNames(): Generator<TabledName> {
  for (const [language, table] of TABLES) {
    const senses = COLUMNS.get(language) ?? []
    for (const [code = '', ...cells] of rowsOf(table)) {
      for (const [column, cell] of cells.entries()) {
        const sense = senses[column] ?? 'place'
        const form = sense === 'place' ? 'country' : 'nationality'
        for (const item of itemsOf(cell)) yield tabledName(item, { codes: [code], form, sense, language })
      }
    }
  }
}

const LANGUAGES = new Map<string, NameLanguage>([...TABLES.keys()].map((language) => [language, language]))
const REGIONS = new Map<string, Region>([...REGION_MEMBERS.keys()].map((region) => [region, region]))

/** Rows whose cells begin with the language they are in. */
function* cellsByLanguage(table: string): Generator<readonly [key: string, language: NameLanguage, item: string]> {
  for (const [key = '', ...cells] of rowsOf(table)) {
    for (const cell of cells) {
      const language = LANGUAGES.get(cell.slice(0, 2))
      if (language === undefined) continue
      for (const item of itemsOf(cell.slice(2))) yield [key, language, item]
    }
  }
}

/** Every name of the tables, countries first: where two names are spelled alike the earlier one is meant. */
export function* tabledNames(): Generator<TabledName> {
  yield* countryNames()
  for (const [code, language, item] of cellsByLanguage(CITY_NAMES)) {
    yield tabledName(item, { codes: [code], form: 'city', sense: 'place', language })
  }
  for (const [key, language, item] of cellsByLanguage(REGION_NAMES)) {
    const region = REGIONS.get(key)
    const codes = region === undefined ? [] : (REGION_MEMBERS.get(region) ?? [])
    yield tabledName(item, { codes, form: 'region', sense: region === undefined ? 'nothing' : 'place', language, region })
  }
}
