import { answering, type Answering } from '../../../../src/answers/answering.ts'
import { understand } from '../../../../src/ask/understand.ts'
import type { Query } from '../../../../src/ask/query.ts'
import { readWish } from '../../../../src/alerts/subscriptions/read-wish.ts'
import type { WishDefaults, WishReading } from '../../../../src/alerts/subscriptions/wish-reading.ts'
import type { SubscriptionWish } from '../../../../src/alerts/subscription.ts'
import { knowledgeOf } from '../../../../src/knowledge-of.ts'
import { records, today } from '../../shipped-bot.ts'

const knowledge = knowledgeOf(records, today)

/** A person in Berlin who reads English. */
export const IN_BERLIN: WishDefaults = { language: 'en', zone: 'Europe/Berlin' }
export const SOMEWHERE: WishDefaults = { language: 'en', zone: null }

export function asked(text: string): Query {
  return understand({ text, privacy: 'direct', from: 'test' }, knowledge)
}

export function answeringTo(text: string): Answering {
  return answering(asked(text), knowledge)
}

/** What a message is read as, by one whose zone is known unless it is said. */
export function wished(text: string, defaults = IN_BERLIN, current?: SubscriptionWish): WishReading {
  return readWish(asked(text), { knowledge, defaults, ...(current ? { current } : {}) })
}

export function faultsOf(text: string, defaults = IN_BERLIN): readonly string[] {
  return wished(text, defaults).faults.map(({ code }) => code)
}
