import { fold } from '../../search/fold.ts'
import { inflect } from './inflect.ts'
import { CITY_NAMES } from './names/city-names.ts'
import { ENGLISH_NAMES } from './names/english-names.ts'
import { GERMAN_NAMES } from './names/german-names.ts'
import { POLISH_NAMES } from './names/polish-names.ts'
import { REGION_NAMES } from './names/region-names.ts'
import { RUSSIAN_NAMES } from './names/russian-names.ts'
import { TAJIK_NAMES } from './names/tajik-names.ts'
import { UZBEK_NAMES } from './names/uzbek-names.ts'
import type { Inflected, NameLanguage, PlaceName, Sense } from './place-name.ts'
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

/** An item of a table as written and folded. */
interface Item {
  readonly written: string
  readonly folded: string
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

const LANGUAGES = new Map<string, NameLanguage>([...TABLES.keys()].map((language) => [language, language]))
const REGIONS = new Map<string, Region>([...REGION_MEMBERS.keys()].map((region) => [region, region]))

/** What takes the names as they are read. */
export type Sink = (name: TabledName) => void

/** The rows of a table as cells. A table is folded whole: folding word by word would take most of the time of the first question. */
function eachRow(table: string, read: (key: string, cells: readonly Item[]) => void): void {
  const folded = fold(table).trim().split('\n')
  for (const [index, row] of table.trim().split('\n').entries()) {
    const written = row.split('|')
    const alike = (folded[index] ?? '').split('|')
    const cells = written
      .slice(1)
      .map((cell, column) => ({ written: cell.trim(), folded: (alike[column + 1] ?? '').trim() }))
    read((written[0] ?? '').trim(), cells)
  }
}

/** The words before the last; a name is split at blanks and hyphens, as a message is. */
const NO_WORDS: readonly string[] = []
const leadingOf = (name: string, end: number): readonly string[] =>
  end < 0 ? NO_WORDS : name.slice(0, end).split(/[ -]+/)
const lastGap = (name: string): number => Math.max(name.lastIndexOf(' '), name.lastIndexOf('-'))

/** A name in its dictionary form, which takes the endings of its language. */
export function inflectedName(folded: string, name: PlaceName): TabledName {
  const gap = lastGap(folded)
  const sense = name.sense === 'nothing' ? 'place' : name.sense
  return {
    name,
    leading: leadingOf(folded, gap),
    last: inflect(folded.slice(gap + 1), name.language, sense),
    written: undefined,
  }
}

/** A name that stands in the table in one exact form, with the marks given behind a stroke. */
function exactName(folded: string, name: PlaceName, written?: string): TabledName {
  const [form = '', marks = ''] = folded.split('/')
  const gap = lastGap(form)
  const last = { stem: form.slice(gap + 1), endings: new Map([['', marks]]) }
  return {
    name: marks.includes('p') ? { ...name, sense: 'people' } : name,
    leading: leadingOf(form, gap),
    last,
    written,
  }
}

const unsigned = (item: string, named: PlaceName): TabledName =>
  item.includes('/') ? exactName(item, named) : inflectedName(item, named)

/** A sign before the item says how it is read; most have none. */
function signedName(item: string, written: string, named: PlaceName): TabledName {
  const bare = item.slice(1)
  switch (item.slice(0, 1)) {
    case '!':
      return exactName(bare, { ...named, condition: 'capitals' }, written.slice(1))
    case '?':
      return unsigned(bare, { ...named, condition: 'preposition' })
    case '*':
      return unsigned(bare, { ...named, condition: 'no-name-beside' })
    case '~':
      return inflectedName(bare, { ...named, sense: 'thing' })
    default:
      return exactName(bare, named)
  }
}

const SIGNS = '!?*~='

/** The items of a cell, parted by commas, as names. */
function eachName({ written, folded }: Item, named: PlaceName, sink: Sink): void {
  if (folded === '') return
  const asWritten = written.split(',')
  for (const [index, spaced] of folded.split(',').entries()) {
    const item = spaced.trim()
    if (SIGNS.includes(item.slice(0, 1))) sink(signedName(item, (asWritten[index] ?? '').trim(), named))
    else sink(unsigned(item, named))
  }
}

function countryNames(sink: Sink): void {
  for (const [language, table] of TABLES) {
    const senses = COLUMNS.get(language) ?? []
    eachRow(table, (code, cells) => {
      for (const [column, cell] of cells.entries()) {
        const sense = senses[column] ?? 'place'
        eachName(cell, { codes: [code], form: sense === 'place' ? 'country' : 'nationality', sense, language }, sink)
      }
    })
  }
}

/** Rows whose cells begin with the language they are in. */
function namesByLanguage(table: string, named: (key: string) => Omit<PlaceName, 'language'>, sink: Sink): void {
  eachRow(table, (key, cells) => {
    for (const { written, folded } of cells) {
      const language = LANGUAGES.get(folded.slice(0, 2))
      if (language === undefined) continue
      eachName({ written: written.slice(2), folded: folded.slice(2).trim() }, { ...named(key), language }, sink)
    }
  })
}

function regionNamed(key: string): Omit<PlaceName, 'language'> {
  const region = REGIONS.get(key)
  if (key === '-') return { codes: [], form: 'region', sense: 'nothing' }
  if (region === undefined) return { codes: key.split(' '), form: 'region', sense: 'place' }
  return { codes: REGION_MEMBERS.get(region) ?? [], form: 'region', sense: 'place', region }
}

/** Reads every name of the tables, countries first: where two names are spelled alike the earlier one is meant. */
export function tabledNames(sink: Sink): void {
  countryNames(sink)
  namesByLanguage(CITY_NAMES, (code) => ({ codes: [code], form: 'city', sense: 'place' }), sink)
  namesByLanguage(REGION_NAMES, regionNamed, sink)
}
