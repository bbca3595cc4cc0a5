import type { PersonCategory } from '../../knowledge/records/person.ts'
import { foldedWords } from '../../knowledge/search/fold.ts'
import { phrase } from './phrase.ts'

/** Words for the kinds of exile that CAPE tells apart, in the plural: “a blogger” describes one person, “bloggers” ask for a kind; in the languages of the questions (see `phrase.ts` for the signs). */
const WORDS: readonly (readonly [PersonCategory, string])[] = [
  [
    'cleric-or-alleged-extremist',
    `
    clerics | imams | mullahs | religious leaders | alleged extremists | accused of extremism | religious exiles | salafis
    священнослужители/священнослужителей/священнослужителям | имамы/имамов/имамам/имамах | муллы/мулл | религиозные деятели | религиозных деятелей | обвиняемых/обвиненных в экстремизме | верующих/верующие
    geistliche | geistlichen | imame/imamen | duchowni/duchownych | imamow | imomlar* | ruhoniylar* | рухониён
  `,
  ],
  [
    'journalist-academic-activist',
    `
    journalists | bloggers | reporters | academics | human rights defenders | rights activists | civil society
    журналисты/журналистов/журналистам/журналистами/журналистах | блогеры/блогеров/блогерам/блогерах | правозащитники/правозащитников/правозащитникам/правозащитниках | ученые/ученых | гражданских активистов
    dziennikarze/dziennikarzy | journalisten | blogger und | menschenrechtler* | blogerzy/blogerow | jurnalistlar* | рузноманигорон
  `,
  ],
  [
    'former-insider-or-family',
    `
    former officials/ministers/insiders/diplomats | ex officials/ministers | regime insiders | бывших/бывшие чиновников/чиновники/министров/министры/депутатов/депутаты
    ehemalige/ehemaligen beamte/beamten/minister | bylych/byli urzednikow/urzednicy/ministrow/ministrowie | sobiq vazirlar*/amaldorlar*
  `,
  ],
  [
    'opposition-member',
    `
    opposition members/activists/politicians/figures/supporters/leaders | oppositionists | opposition party members
    оппозиционеры/оппозиционеров/оппозиционерам/оппозиционерах | членов/члены партии | сторонников оппозиции | oppositionelle/oppositionellen | opozycjonisci/opozycjonistow | muxoliflar* | мухолифон
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
