import { replyOf, type Answering } from '../../answers/answering.ts'
import { plain, strong } from '../../reply/line.ts'
import type { Action, Reply } from '../../reply/reply.ts'
import type { Subscription } from '../subscription.ts'
import { wishCommand } from './wish-command.ts'
import { wishSentence } from './wish-sentence.ts'

/** Days without a sign of use after which a subscription ends, and before which its owner is reminded. */
export const UNUSED_DAYS = 180

/**
 * What became of a subscription. `expiring`: unused for long, it ends unless it is kept; `expired`: it ended so.
 * `gone`: a button of one that is no longer there. `muted`: nothing more of one event.
 */
export type Receipt =
  | {
      readonly done: 'saved' | 'changed' | 'deleted' | 'paused' | 'resumed' | 'expiring' | 'expired'
      readonly subscription: Subscription
    }
  | { readonly done: 'muted' | 'unmuted'; readonly event: string }
  | { readonly done: 'gone' }

/** Says what was done, with the sentence of what it was done to and the way back. */
export function receiptReply(answering: Answering, receipt: Receipt): Reply {
  const { words, knowledge } = answering
  const event = 'event' in receipt ? receipt.event : ''
  const sentence =
    'subscription' in receipt ? [wishSentence(receipt.subscription, { words, records: knowledge.records })] : []
  return replyOf(answering, {
    kind: 'subscription',
    headline: plain(strong(words.say(`wish-${receipt.done}`, { event, days: UNUSED_DAYS }))),
    blocks: sentence.map((line) => ({ type: 'paragraph', lines: [plain(line)] })),
    actions: [...wayBack(answering, receipt), { label: words.say('wish-action-mine'), ask: '/alerts' }],
    audience: 'asker',
  })
}

function wayBack({ words }: Answering, receipt: Receipt): readonly Action[] {
  switch (receipt.done) {
    case 'gone':
      return []
    case 'muted':
      return [{ label: words.say('wish-action-unmute'), ask: `/unmute ${receipt.event}` }]
    case 'unmuted':
      return [{ label: words.say('wish-action-mute'), ask: `/mute ${receipt.event}` }]
    case 'deleted':
    case 'expired':
      return [{ label: words.say('wish-action-again'), ask: wishCommand(receipt.subscription, { isSaved: true }) }]
    case 'paused':
      return [{ label: words.say('wish-action-resume'), ask: `/unmute sub:${receipt.subscription.id}` }]
    default:
      return standing(words.say, receipt)
  }
}

function standing(
  say: Answering['words']['say'],
  { done, subscription: { id } }: Extract<Receipt, { readonly subscription: Subscription }>,
): readonly Action[] {
  return [
    ...(done === 'expiring' ? [{ label: say('wish-action-keep'), ask: `/follow sub:${id} save:yes` }] : []),
    { label: say('wish-action-pause'), ask: `/mute sub:${id}` },
    { label: say('wish-action-change'), ask: `/follow sub:${id}` },
    { label: say('wish-action-delete'), ask: `/unfollow sub:${id}` },
  ]
}
