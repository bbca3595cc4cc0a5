import type { InlineQueryResultArticle } from 'grammy/types'
import { platformFault } from '../api/platform-fault.ts'
import { isRefused, QUERY_TOO_OLD } from '../api/refused.ts'
import { commandNamed } from '../../../src/ask/commands.ts'
import type { Message } from '../../../src/ask/message.ts'
import type { Reply } from '../../../src/reply/reply.ts'
import { LIMITS } from '../limits.ts'
import { cardOf } from './card.ts'
import type { Room } from './room.ts'

/** What an inline query asks. */
export interface InlineAsk {
  readonly query: string
  readonly message: Message
}

/** `isKept`: Telegram may show them again for a moment, without asking. */
interface Offer {
  readonly cards: readonly InlineQueryResultArticle[]
  readonly isKept: boolean
}

/** To somebody who is not answered: nothing, and nothing of it kept, since they may be answered the next time. */
const NO_OFFER: Offer = { cards: [], isKept: false }

/**
 * Offers cards that the person may post into any chat: records with their sources, which are public, and no more.
 * Telegram keeps them for a moment only, and for this person alone.
 */
export async function answerInline(room: Room, { query, message }: InlineAsk): Promise<void> {
  const { cards, isKept } = await offerFor(room, message)
  try {
    const seconds = isKept ? LIMITS.inlineCacheSeconds : 0
    await room.api.answerInlineQuery(query, cards, { is_personal: true, cache_time: seconds })
  } catch (error) {
    // More was typed meanwhile, and Telegram asks again.
    if (!isRefused(error, 400, QUERY_TOO_OLD)) throw platformFault(error)
  }
}

async function offerFor(room: Room, message: Message): Promise<Offer> {
  if (message.text.trim().length < LIMITS.shortestInlineQuery || isDeed(message.text))
    return { cards: [], isKept: true }
  const { username } = room.self
  const { reply } = await room.replyTo(message)
  if (reply === null || reply.kind === 'refused') return NO_OFFER
  const cards = [isCard(reply) ? cardOf(reply, 'answer', username) : null]
  for (const id of reply.result.results.slice(0, LIMITS.inlineResults)) {
    const record = await room.replyTo({ ...message, text: `/record ${id}`, language: reply.language })
    // Whoever is not answered any more in the middle of it is offered nothing more either.
    if (record.reply === null || record.reply.kind === 'refused') break
    cards.push(record.reply.kind === 'record' ? cardOf(record.reply, id, username) : null)
  }
  return { cards: cards.filter((card) => card !== null).slice(0, LIMITS.inlineResults), isKept: true }
}

/** What is only being typed does nothing: it would be done unseen, and once for every letter. */
function isDeed(text: string): boolean {
  const [, word = ''] = /^\s*\/([\p{L}\p{N}_]{1,64})/u.exec(text) ?? []
  const intent = commandNamed(word)?.intent
  return intent === 'service' || intent === 'subscribe'
}

/**
 * Answers that stand by themselves. Of a person only the record is offered, never the look-up: it repeats what was
 * typed, and a list of people who could be meant is nothing to post.
 */
function isCard({ kind, audience }: Reply): boolean {
  return audience === 'everyone' && (kind === 'records' || kind === 'card' || kind === 'citation' || kind === 'verdict')
}
