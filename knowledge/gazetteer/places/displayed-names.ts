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

/** Names that are also common words or given names; those that matter here are in the tables with their condition. */
const ALSO_COMMON = new Set(
  (
    'island yaman того чад chad tschad czad jordan mali мали kuba куба куб dominika доминика dominica dania дания daniya ' +
    'reunion реюньон reyunion jersey джерси jersi norfolk salvador сальвадор чили chili chile перу peru malta мальта малта ' +
    'isroil исроил tonga тонга palau палау niue ниуэ умон уммон ummon comor komor комор komory гана gana guinea guam гуам samoa самоа ' +
    'grenada togo man мэн яман norfolk montserrat sark бутон бутан butan багам haiti gaiti чин liban nauru науру'
  ).split(' '),
)

const LETTERS = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(65 + index))
const codesInUse = (): readonly string[] =>
  LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter((code) => isCountryCode(code))

const MOST_WORDS = 3

/** Names of one to three plain words; brackets and bars mark administrative names nobody types. */
const isPlain = (folded: string): boolean => !/[()&.–—\d]/.test(folded) && folded.split(/[ -]/).length <= MOST_WORDS

/** What CLDR calls every country in the languages of the users, in the nominative (unicode.org/reports/tr35/tr35-general.html, territories). */
export function displayedNames(sink: Sink): void {
  const codes = codesInUse()
  for (const [locale, language] of LOCALES) {
    const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' })
    const folded = fold(codes.map((code) => names.of(code) ?? '').join('\n')).split('\n')
    for (const [index, code] of codes.entries()) {
      const name = folded[index] ?? ''
      if (name === '' || !isPlain(name) || ALSO_COMMON.has(name)) continue
      sink(inflectedName(name, { codes: [code], form: 'country', sense: 'place', language }))
    }
  }
}
