import type { NameMention } from '../../knowledge/names/name-outcome.ts'
import type { PersonCategory } from '../../knowledge/records/person.ts'
import type { Measure } from '../../knowledge/records/statistic.ts'
import type { Facets } from '../../knowledge/search/facets.ts'
import type { ReplyLanguage } from '../reply/reply.ts'

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
  'outofscope',
] as const
export type Intent = (typeof INTENTS)[number]

/** What a help message is about, why Panoh does not answer, or that a list is to be taken away. */
export const TOPICS = [
  'export',
  'chart',
  'commands',
  'about',
  'method',
  'privacy',
  'no-memory',
  'advice',
  'own-safety',
  'enumeration',
  'drafting',
  'other-region',
  'small-talk',
  'unreadable',
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
  /** A record id, where the message gives one. */
  readonly id: string | null
  /** Names of people in the message, with who is meant and how surely. */
  readonly names: readonly NameMention[]
  /** The message, or a command's words: for free-text search, citations and numbers. */
  readonly text: string
  /** Only the first `LONGEST_MESSAGE` characters were read. */
  readonly isCut: boolean
  /** From 1. */
  readonly page: number
  readonly language: ReplyLanguage
  /** The language was read from the words, so a command that asks on must name it. */
  readonly isLanguageRead: boolean
}
