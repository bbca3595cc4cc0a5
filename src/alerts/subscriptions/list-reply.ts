import { replyOf, type Answering } from '../../answers/answering.ts'
import { stretchOf } from '../../answers/page.ts'
import type { Block } from '../../reply/block.ts'
import { plain, strong } from '../../reply/line.ts'
import type { Action, Reply } from '../../reply/reply.ts'
import type { Subscription } from '../subscription.ts'
import { wishSentence } from './wish-sentence.ts'

/** With three buttons each, more would hide the list they belong to. */
const ON_A_PAGE = 3

/** One's subscriptions, each as its sentence with its id and buttons; `mine` is in the order in which they were made. */
export function listReply(answering: Answering, mine: readonly Subscription[], headline?: string): Reply {
  const { words, query } = answering
  if (mine.length === 0) return emptyList(answering)
  const { items, offset, page } = stretchOf(
    mine,
    { ...query, topic: query.topic === 'follow' ? 'list' : query.topic, text: '' },
    ON_A_PAGE,
  )
  return replyOf(answering, {
    kind: 'subscription',
    headline: plain(strong(headline ?? words.say('wish-list', { count: mine.length }))),
    blocks: items.map((one, place) => itemBlock(answering, one, offset + place + 1)),
    actions: items.flatMap((one, place) => itemActions(answering, one, offset + place + 1)),
    ...(page ? { page } : {}),
    audience: 'asker',
    result: { count: mine.length },
  })
}

function emptyList(answering: Answering): Reply {
  const { words } = answering
  return replyOf(answering, {
    kind: 'subscription',
    headline: plain(strong(words.say('wish-list-empty'))),
    blocks: [{ type: 'paragraph', lines: [plain(words.say('wish-how'))] }],
    audience: 'asker',
    result: { count: 0 },
  })
}

function itemBlock({ words, knowledge }: Answering, one: Subscription, number: number): Block {
  const sentence = wishSentence(one, { words, records: knowledge.records })
  const paused = one.isPaused ? [`${words.say('wish-paused-mark')} `] : []
  return { type: 'paragraph', lines: [plain(strong(`${number}. `), ...paused, sentence, ` [${one.id}]`)] }
}

function itemActions({ words }: Answering, { id, isPaused }: Subscription, number: number): readonly Action[] {
  const label = (action: string): string => `${number}. ${words.say(`wish-action-${action}`)}`
  return [
    isPaused ? { label: label('resume'), ask: `/unmute sub:${id}` } : { label: label('pause'), ask: `/mute sub:${id}` },
    { label: label('change'), ask: `/follow sub:${id}` },
    { label: label('delete'), ask: `/unfollow sub:${id}` },
  ]
}
