import { isCountryCode } from '../../records/country-code.ts'
import { fold } from '../../search/fold.ts'
import { inflectedName } from './name-tables.ts'
import type { Sink } from './name-tables.ts'
import type { NameLanguage } from './place-name.ts'

const LOCALES = new Map<string, NameLanguage>([
  ['en', 'en'],
  ['ru', 'ru'],
  ['de', 'de'],
  ['pl', 'pl'],
  ['uz', 'uz'],
  ['uz-Cyrl', 'uz'],
  ['tg', 'tg'],
])

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Names that are also common words or given names: read behind a preposition only. Those that matter here are in the tables. */
const ALSO_COMMON = words(
  'island чад chad tschad czad jordan mali мали kuba куба куб dominika доминика dominica реюньон reyunion jersey джерси jersi ' +
    'norfolk salvador сальвадор чили chili chile перу peru tonga тонга palau палау niue ниуэ умон уммон ummon комор guinea guam ' +
    'гуам samoa самоа grenada togo montserrat бутан butan bhutan haiti gaiti liban nauru науру isroil исроил',
)
/** Common words that a preposition may stand before as well: «из того», «family reunion». Denmark and Malta, also given names, are in the tables. */
const NEVER = words('того yaman яман reunion man мэн comor komor komory бутон дания dania daniya malta малта мальта')

const LETTERS = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(65 + index))
const codesInUse = (): readonly string[] =>
  LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter((code) => isCountryCode(code))

const MOST_WORDS = 3

/** Names of one to three plain words; brackets and bars mark administrative names nobody types. */
const isPlain = (folded: string): boolean => !/[()–—\d]/.test(folded) && folded.split(/[ -]/).length <= MOST_WORDS

/** What CLDR calls every country in the languages of the users, in the nominative (unicode.org/reports/tr35/tr35-general.html, territories). */
export function displayedNames(sink: Sink): void {
  const codes = codesInUse()
  for (const [locale, language] of LOCALES) {
    const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' })
    const folded = fold(codes.map((code) => names.of(code) ?? '').join('\n')).split('\n')
    for (const [index, code] of codes.entries()) {
      const name = (folded[index] ?? '').replace('&', 'and').replaceAll('.', '')
      if (name === '' || !isPlain(name) || NEVER.has(name)) continue
      const condition = ALSO_COMMON.has(name) ? 'preposition' : undefined
      // Uzbek suffixes make given names of them: «Malika», «Chiliga».
      if (condition !== undefined && language === 'uz') continue
      sink(inflectedName(name, { codes: [code], form: 'country', sense: 'place', language, condition }))
    }
  }
}
