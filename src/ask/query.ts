import type { NameMention } from '../../knowledge/names/name-outcome.ts'
import type { PersonCategory } from '../../knowledge/records/person.ts'
import type { Measure } from '../../knowledge/records/statistic.ts'
import type { Facets } from '../../knowledge/search/facets.ts'
import type { WishWords } from '../alerts/subscriptions/wish-words.ts'
import type { ReplyLanguage } from '../reply/reply.ts'
import type { Role } from '../store/tables/people-tables.ts'

/** What a message is after. Scripts branch on it, so a value is never renamed. */
export const INTENTS = [
  'lookup',
  'precedents',
  'risk',
  'record',
  'verify',
  'group',
  'statistics',
  'recent',
  'subscribe',
  'cite',
  'help',
  /** What the instance itself is asked to do: people, objections, the trail, sending. */
  'service',
  'outofscope',
] as const
export type Intent = (typeof INTENTS)[number]

/** What a help message is about, why Panoh does not answer, that a list is to be taken away, or what is to become of alerts. */
export const TOPICS = [
  'export',
  'chart',
  'follow',
  'list',
  'unfollow',
  'mute',
  'unmute',
  'commands',
  'about',
  'method',
  'privacy',
  'rule39',
  'no-memory',
  'advice',
  'own-safety',
  'enumeration',
  'drafting',
  'other-region',
  'small-talk',
  'unreadable',
  'forget',
  'object',
  'objections',
  'tasks',
  'invite',
  'people',
  'revoke',
  'role',
  'workspace',
  'audit',
  'sending',
  'halt',
  'resume',
] as const
export type Topic = (typeof TOPICS)[number]

/** The longest message read, in characters; Telegram's own limit for one message is 4096 (core.telegram.org/bots/api, 2026-08). */
export const LONGEST_MESSAGE = 4_000

/** A message understood: what it is after, narrowed by what, with the words that are left. */
export interface Query {
  readonly intent: Intent
  readonly topic: Topic | null
  readonly facets: Facets
  /** Court decisions, removals, or both where the message does not say. */
  readonly wanted: 'removals' | 'judgments' | null
  /** Words of `case.court`, as `ECtHR`; empty for any court. */
  readonly courts: readonly string[]
  /** Hosts that are asked to be left out. */
  readonly exceptHosts: readonly string[]
  /** Kinds of exile; empty for any. */
  readonly categories: readonly PersonCategory[]
  /** The least sentence, in years, that followed; null for any. */
  readonly leastYears: number | null
  /** Two hosts are asked to be told apart in figures. */
  readonly asksForDifference: boolean
  /** What a question about figures counts; null where it does not say. */
  readonly measure: Measure | null
  /** How alerts are wanted; null for a question. */
  readonly wish: WishWords | null
  /** A record id, where the message gives one. */
  readonly id: string | null
  /** Names of people in the message, with who is meant and how surely. */
  readonly names: readonly NameMention[]
  /** The message, or a command's words: for free-text search, citations and numbers. */
  readonly text: string
  /** The message looks like someone's own story or data: no word of it is repeated, in a text or in a command. */
  readonly isPersonal: boolean
  /** Only the first `LONGEST_MESSAGE` characters were read. */
  readonly isCut: boolean
  /** From 1. */
  readonly page: number
  readonly language: ReplyLanguage
  /** The language was read from the words, so a command that asks on must name it. */
  readonly isLanguageRead: boolean
  /** Whose question it is decides which commands are shown. */
  readonly role: Role
}
