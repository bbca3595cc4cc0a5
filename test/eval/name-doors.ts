import { isCyrillicText } from '../../knowledge/names/fold.ts'
import { nameIndex } from '../../knowledge/names/name-index.ts'
import type { NameIndex } from '../../knowledge/names/name-index.ts'
import type { NameMatch } from '../../knowledge/names/name-match.ts'
import type { NameMention, NameOutcome } from '../../knowledge/names/name-outcome.ts'
import type { NamedPerson } from '../../knowledge/names/named-person.ts'
import { knowledgeOf } from '../../src/knowledge-of.ts'
import { panoh } from '../../src/panoh.ts'
import { recordsOfNames } from './name-records.ts'

/** What a name came to, and who was found, best first. */
export interface Found {
  readonly outcome: NameOutcome['outcome']
  readonly matches: readonly { readonly id: string; readonly score: number; readonly spelling: string }[]
}

export type Ask = (name: string) => Found

/**
 * The ways a name comes to the index: alone (`lookUp`, as after `/who`), as a message that may hold names (`findIn`),
 * within a sentence (`sentence`), and put to the bot itself as a message (`answer`).
 */
export const DOORS = ['lookUp', 'findIn', 'sentence', 'answer'] as const
export type Door = (typeof DOORS)[number]

/** The three ways into one index. */
export function indexDoors(index: NameIndex): Record<Exclude<Door, 'answer'>, Ask> {
  return {
    lookUp: (name) => asFound(index.lookUp(name)),
    findIn: (name) => asAnswered(index.findIn(name)),
    sentence: (name) => asAnswered(index.findIn(inSentence(name))),
  }
}

/** A way to ask over these persons, made as the bot makes it; the first question is asked here, so that everything is built. */
export function openDoor(door: Door, persons: readonly NamedPerson[]): Ask {
  if (door !== 'answer') return indexDoors(nameIndex(persons))[door]
  const ask = botDoor(persons)
  ask(persons[0]?.spellings[0]?.name ?? '')
  return ask
}

const KINDS: ReadonlyMap<string, Found['outcome']> = new Map([
  ['record', 'sure'],
  ['ambiguous', 'list'],
  ['records', 'list'],
  ['nothing-found', 'none'],
])

function botDoor(persons: readonly NamedPerson[]): Ask {
  const knowledge = knowledgeOf(recordsOfNames(persons), '2026-11-01')
  const bot = panoh({ knowledge: () => knowledge, log: () => {} })
  return (name) => {
    const { kind, result } = bot.answer({ text: name, privacy: 'direct', from: 'eval' }).reply
    return { outcome: KINDS.get(kind) ?? 'refused', matches: result.matches }
  }
}

/** Everyone an outcome holds, best first. */
export function matchesOf(outcome: NameOutcome): readonly NameMatch[] {
  if (outcome.outcome === 'refused') return []
  return outcome.outcome === 'sure' ? [outcome.match, ...outcome.others] : outcome.matches
}

const asFound = (outcome: NameOutcome): Found => ({ outcome: outcome.outcome, matches: matchesOf(outcome) })

/** As the bot answers a message with these names: those that came to someone; several together are a list. */
function asAnswered(mentions: readonly NameMention[]): Found {
  const all = mentions.map(({ outcome }) => asFound(outcome))
  const meant = all.filter(({ outcome }) => outcome === 'sure' || outcome === 'list')
  const [only = all[0], ...more] = meant
  if (only === undefined) return { outcome: 'none', matches: [] }
  return more.length === 0 ? only : { outcome: 'list', matches: meant.flatMap(({ matches }) => matches) }
}

const CARRIERS = {
  latin: [
    ['is ', ' still in prison?'],
    ['any news about ', ''],
    ['was ist mit ', ' passiert?'],
    ['gdzie jest ', '?'],
    ['', ' haqida nima maʼlum'],
  ],
  cyrillic: [
    ['что известно про дело ', '?'],
    ['где сейчас ', ''],
    ['есть ли новости: ', ''],
    ['', ' куҷост?'],
  ],
} as const

/** The name in one of a few sentences of its script; the same name always in the same one. */
export function inSentence(name: string): string {
  const carriers = CARRIERS[isCyrillicText(name) ? 'cyrillic' : 'latin']
  const [before, after] = carriers[name.length % carriers.length] ?? ['', '']
  return `${before}${name}${after}`
}
