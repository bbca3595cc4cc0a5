import { fold } from '../../search/fold.ts'

/**
 * The small words that tell what part a place plays. `moving` is Russian «в, на»: into or in, as the case tells; German «in»
 * likewise, as the article tells. `about`: no part is told; `except`: the place is not meant.
 */
export type Preposition = 'from' | 'in' | 'by' | 'to' | 'against' | 'of' | 'moving' | 'about' | 'except'

const words = (list: string): readonly string[] =>
  fold(list)
    .split(/\s+/)
    .filter((word) => word !== '')

const PREPOSITIONS: ReadonlyMap<string, Preposition> = new Map([
  ...words('from off leaving из с со от aus von vom z ze od аз iz').map((word) => [word, 'from'] as const),
  ...words('inside within im w we дар внутри innerhalb across при').map((word) => [word, 'in'] as const),
  ...words('by via through через przez durch сквозь').map((word) => [word, 'by'] as const),
  ...words('to into onto toward towards nach an do до ба zu zur ins back').map((word) => [word, 'to'] as const),
  ...words('against v vs versus contra против gegen przeciw przeciwko зидди муқобили к').map(
    (word) => [word, 'against'] as const,
  ),
  ...words('of').map((word) => [word, 'of'] as const),
  ...words(
    'about on over for concerning regarding о об про по для между between uber fur o dla барои with without',
  ).map((word) => [word, 'about'] as const),
  ...words(
    'except excluding besides not outside кроме помимо исключая ausser außer nicht oprocz poza nie не ғайри',
  ).map((word) => [word, 'except'] as const),
  ...words('в во на in na').map((word) => [word, 'moving'] as const),
])

export function preposition(word: string): Preposition | undefined {
  return PREPOSITIONS.get(word)
}

/** A word behind which a name of a place may stand: not «about», which as well goes before a person. */
export function isPlacePreposition(word: string): boolean {
  const found = PREPOSITIONS.get(word)
  return (found !== undefined && found !== 'about' && found !== 'against' && word !== 'an') || DETERMINERS.has(word)
}

const DETERMINERS = new Set(words('the der die das den dem des'))
export const isDeterminer = (word: string): boolean => DETERMINERS.has(word)

/** Articles that make German «in» speak of the way («in die Türkei»), not of the place («in der Türkei»). */
const OF_THE_WAY = new Set(['die', 'den', 'das'])
export const isAccusativeArticle = (word: string): boolean => OF_THE_WAY.has(word)

const CONJUNCTIONS = new Set(
  words('and or nor и или либо und oder sowie i lub oraz albo va yoki ва ёки ё ҳам та as well plus vs versus'),
)
export const isConjunction = (word: string): boolean => CONJUNCTIONS.has(word)

/** Words after which a noun begins: «extradited a Kazakh», «sent two men». */
const OBJECT_OPENERS = new Set(
  words('a an the his her their its two three four five several some another any einen eine zwei den'),
)
export const opensObject = (word: string): boolean => OBJECT_OPENERS.has(word)

const AUXILIARIES = new Set(words('has have had did does do will would can could may might hat haben hatte czy ли'))
export const isAuxiliary = (word: string): boolean => AUXILIARIES.has(word)

/** Postpositions of Uzbek: «Turkiya tomonidan» (by), «Rossiyaga qarshi» (against), «Turkiya orqali» (through). */
const POSTPOSITIONS = new Map<string, 'by' | 'against' | 'in' | 'from' | 'except'>([
  ...words('tomonidan томонидан orqali орқали').map((word) => [word, 'by'] as const),
  ...words('qarshi қарши').map((word) => [word, 'against'] as const),
  ...words('ichida ичида hududida ҳудудида').map((word) => [word, 'in'] as const),
  ...words('tashqari ташқари').map((word) => [word, 'except'] as const),
  ...words('hududidan ҳудудидан').map((word) => [word, 'from'] as const),
])
export const postposition = (word: string): 'by' | 'against' | 'in' | 'from' | 'except' | undefined =>
  POSTPOSITIONS.get(word)
