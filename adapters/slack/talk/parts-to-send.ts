import type { types } from '@slack/bolt'
import type { Words } from '../../../src/locales/words.ts'
import type { Reply } from '../../../src/reply/reply.ts'
import type { Verb } from '../layout/action-id.ts'
import { button, buttonElement, isAskable } from '../layout/button.ts'
import { forAsker, withNavigation } from '../layout/navigation.ts'
import { stackedBlocks } from '../layout/stacked-blocks.ts'
import { LIMITS } from '../limits.ts'
import type { SlackMessage } from '../slack-payload.ts'
import { isDirect, type Asker, type Place } from './place.ts'

/** An answer, rendered, and what it answers. */
export interface Rendered {
  readonly reply: Reply
  readonly messages: readonly SlackMessage[]
  /** What was asked, to be asked again by the buttons that turn parts and share. */
  readonly text: string
  readonly part: number
  readonly asker: Asker
  readonly place: Place
  readonly words: Words
}

/**
 * The part that is to be seen, with buttons that lead to the others and share it. Where what was asked is too long for
 * a button, every part: below each other in a modal, else as messages, as many as one address for answers takes.
 */
export function partsToSend(rendered: Rendered): readonly SlackMessage[] {
  const { messages, text, part, asker, place } = rendered
  const isPaged = messages.length === 1 || isAskable(text, LIMITS.pageableAskBytes)
  const index = Math.min(part, messages.length - 1)
  const shown = isPaged
    ? messages.slice(index, index + 1).map((message) => withTurns(message, index, rendered))
    : all(messages, place)
  return shown.map((message, order) =>
    forAsker(order === shown.length - 1 ? withShare(message, rendered) : message, asker.user),
  )
}

function all(messages: readonly SlackMessage[], place: Place): readonly SlackMessage[] {
  const [first] = messages
  if (first === undefined || 'channel' in place) return messages.slice(0, LIMITS.responsesPerUrl)
  return [{ ...first, blocks: stackedBlocks(messages, LIMITS.blocksPerView) }]
}

function withTurns(message: SlackMessage, place: number, rendered: Rendered): SlackMessage {
  const { messages, words } = rendered
  return withNavigation(message, {
    before: place > 0 ? [made('part', words.say('slack-previous'), place - 1, rendered)] : [],
    after: place < messages.length - 1 ? [made('part', words.say('slack-next'), place + 1, rendered)] : [],
  })
}

function withShare(message: SlackMessage, rendered: Rendered): SlackMessage {
  if (!isShareable(rendered)) return message
  return withNavigation(message, { before: [], after: [made('share', rendered.words.say('slack-share'), 0, rendered)] })
}

/** What only the asker sees, in a room with others, and what may be seen by all. */
function isShareable({ reply, place, text }: Rendered): boolean {
  const isAlone = place.at === 'asker' || (place.at === 'message' && place.isEphemeral)
  const isAnswer = reply.kind !== 'fault' && reply.kind !== 'refused'
  return (
    isAlone &&
    !isDirect(place.channel) &&
    reply.audience === 'everyone' &&
    isAnswer &&
    isAskable(text, LIMITS.shareableAskBytes)
  )
}

function made(verb: Verb, label: string, number: number, { text, words }: Rendered): types.Button {
  return buttonElement(button(label, text), { verb, language: words.language, asker: '', number })
}
