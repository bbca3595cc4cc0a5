/** Something invented that a person types or is, and that must be found nowhere afterwards. */
export interface Canary {
  readonly kind: 'name' | 'text' | 'id'
  /** As it is sent. */
  readonly text: string
  /** What of it nobody else writes: each of these alone would betray it. */
  readonly marks: readonly string[]
}

const PAIRS = ['bd', 'fg', 'hj', 'kl', 'mn', 'pr', 'st', 'vz', 'db', 'gf', 'jh', 'lk'] as const
const PAIRS_RU = ['бд', 'фг', 'хж', 'кл', 'мн', 'пр', 'ст', 'вз'] as const

/** Twelve names in Latin letters and eight in Cyrillic, of nobody. */
export const NAMES: readonly Canary[] = [
  ...PAIRS.map((pair) => name(`Zqyv${pair}ardod`, `Wxuq${pair}ilov`)),
  ...PAIRS_RU.map((pair) => name(`Жщъы${pair}ардод`, `Фэйщ${pair}илов`)),
]

function name(given: string, family: string): Canary {
  return { kind: 'name', text: `${given} ${family}`, marks: [given, family] }
}

/** Fourteen words that make a sentence a person’s own. */
export const WORDS: readonly Canary[] = [
  ...Array.from({ length: 10 }, (_, index) => word(`glimwrack${String(index).padStart(2, '0')}quorv`)),
  ...PAIRS_RU.slice(0, 4).map((pair) => word(`мырощь${pair}кваэ`)),
]

function word(text: string): Canary {
  return { kind: 'text', text, marks: [text] }
}

/** Nine people and a group in Telegram, six ids in Slack. */
export const TELEGRAM_IDS: readonly number[] = Array.from({ length: 9 }, (_, index) => 7_316_409_801 + 11 * index)
export const TELEGRAM_GROUP = -1_009_173_164_098
export const SLACK_TEAM = 'T0ZQXJ4TEAM'
export const SLACK_PEOPLE = ['U0ZQXJ4ADA', 'U0ZQXJ4BEN', 'U0ZQXJ4CLEO', 'U0ZQXJ4DAN'] as const
export const SLACK_CHANNEL = 'C0ZQXJ4LAW'

export const IDS: readonly Canary[] = [
  ...[...TELEGRAM_IDS, TELEGRAM_GROUP].map(
    (id) => ({ kind: 'id', text: String(id), marks: [String(Math.abs(id))] }) as const,
  ),
  ...[SLACK_TEAM, ...SLACK_PEOPLE, SLACK_CHANNEL].map(
    (id) => ({ kind: 'id', text: id, marks: [id.slice(1)] }) as const,
  ),
]

/** All fifty. */
export const CANARIES: readonly Canary[] = [...NAMES, ...WORDS, ...IDS]
