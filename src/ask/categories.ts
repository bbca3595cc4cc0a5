import type { PersonCategory } from '../../knowledge/records/person.ts'
import { foldedWords } from '../../knowledge/search/fold.ts'
import { phrase } from './phrase.ts'

/** Words for the kinds of exile that CAPE tells apart, in the languages of the questions (see `phrase.ts` for the signs). */
const WORDS: readonly (readonly [PersonCategory, string])[] = [
  [
    'cleric-or-alleged-extremist',
    `
    cleric* | imam* | mullah* | religious leader* | alleged extremist* | accused of extremism | hizb members | religious exile* | salafi*
    священнослужител* | имам* | мулл* | религиозн* деятел* | обвин* в экстремизме | верующ*
    geistliche* | imame | duchown* | imamow | imom* | domla* | рухони*
  `,
  ],
  [
    'journalist-academic-activist',
    `
    journalist* | blogger* | reporter* | academic* | human rights defender* | rights activist* | civil society | bloger*
    журналист* | блогер* | правозащитник* | учены* | гражданск* активист*
    dziennikarz* | journalisten | menschenrechtler* | blogerzy | jurnalist* | рузноманигор*
  `,
  ],
  [
    'former-insider-or-family',
    `
    former officials/ministers/insiders/official/minister/insider | ex officials/ministers/minister/official | regime insider* | бывш* чиновник*/министр*/губернатор*/депутат* | экс министр*/чиновник*
    ehemalige* beamte*/minister* | byl* minister*/urzednik* | sobiq vazir*/amaldor*
  `,
  ],
  [
    'opposition-member',
    `
    opposition members/activists/politicians/figures/supporters/leaders/politician/member/party | opposition | oppositionist* | party members
    оппозиционер* | оппозици* | член* партии | oppositionelle* | oppositions* | opozycj* | oppozitsiya* | muxolif* | мухолиф*
  `,
  ],
]

const compiled = WORDS.map(([category, patterns]) => ({
  category,
  phrases: patterns
    .trim()
    .split(/[|\n]/)
    .map((pattern) => phrase(pattern.trim())),
}))

/** The categories of exile that a message speaks of. */
export function categoriesIn(text: string): readonly PersonCategory[] {
  const words = foldedWords(text)
  return compiled.filter(({ phrases }) => phrases.some((found) => found(words))).map(({ category }) => category)
}
