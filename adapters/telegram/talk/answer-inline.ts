import type { InlineQueryResultArticle } from 'grammy/types'
import { addressOf } from '../address.ts'
import { platformFault } from '../api/platform-fault.ts'
import { isRefused, QUERY_TOO_OLD } from '../api/refused.ts'
import type { Ask } from '../../../src/ask/ask.ts'
import type { Reply } from '../../../src/reply/reply.ts'
import { LIMITS } from '../limits.ts'
import { cardOf } from './card.ts'
import { personId } from './answer-ask.ts'
import type { Room } from './room.ts'

/** What an inline query asks. */
export interface InlineAsk {
  readonly query: string
  readonly ask: Ask
  readonly person: number
}

/**
 * Offers cards that the person may post into any chat: records with their sources, which are public, and no more.
 * Telegram keeps them for a moment only, and for this person alone.
 */
export async function answerInline(room: Room, { query, ask, person }: InlineAsk): Promise<void> {
  const cards = room.admit(personId(person)) === 'answer' ? await cardsFor(room, ask, person) : []
  try {
    await room.api.answerInlineQuery(query, cards, { is_personal: true, cache_time: LIMITS.inlineCacheSeconds })
  } catch (error) {
    // More was typed meanwhile, and Telegram asks again.
    if (!isRefused(error, 400, QUERY_TOO_OLD)) throw platformFault(error)
  }
}

async function cardsFor(room: Room, ask: Ask, person: number): Promise<readonly InlineQueryResultArticle[]> {
  if (ask.text.trim().length < LIMITS.shortestInlineQuery) return []
  const { username } = room.self
  const { reply } = await room.replyTo(ask)
  const from = addressOf({ chat: person, thread: null })
  const cards = [isCard(reply) ? cardOf(reply, 'answer', username) : null]
  for (const id of reply.result.results.slice(0, LIMITS.inlineResults)) {
    const record = await room.replyTo({ text: `/record ${id}`, language: reply.language, privacy: 'direct', from })
    cards.push(record.reply.kind === 'record' ? cardOf(record.reply, id, username) : null)
  }
  return cards.filter((card) => card !== null).slice(0, LIMITS.inlineResults)
}

/**
 * Answers that stand by themselves. Of a person only the record is offered, never the look-up: it repeats what was
 * typed, and a list of people who could be meant is nothing to post.
 */
function isCard({ kind, audience }: Reply): boolean {
  return audience === 'everyone' && (kind === 'records' || kind === 'card' || kind === 'citation' || kind === 'verdict')
}
