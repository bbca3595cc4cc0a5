import type { types } from '@slack/bolt'
import { readActionId } from './action-id.ts'
import type { SlackMessage } from '../slack-payload.ts'

/** The block in which a reader turns pages and shares; always the last. */
export const NAVIGATION = 'navigation'

/** The message with more buttons in its navigation: `before` those that are there, and `after` them. */
export function withNavigation(
  message: SlackMessage,
  { before, after }: { before: readonly types.Button[]; after: readonly types.Button[] },
): SlackMessage {
  const blocks = message.blocks.filter(({ block_id: id }) => id !== NAVIGATION)
  const there = message.blocks.find(({ block_id: id }) => id === NAVIGATION)
  const elements = [...before, ...(there?.type === 'actions' ? there.elements : []), ...after]
  if (elements.length === 0) return message
  return { ...message, blocks: [...blocks, { type: 'actions', block_id: NAVIGATION, elements }] }
}

/** The message with the asker's id on every button, so that it is known later whose answer it is. */
export function forAsker(message: SlackMessage, asker: string): SlackMessage {
  return { ...message, blocks: message.blocks.map((block) => blockFor(block, asker)) }
}

function blockFor(block: types.KnownBlock, asker: string): types.KnownBlock {
  if (block.type !== 'actions') return block
  return { ...block, elements: block.elements.map((element) => elementFor(element, asker)) }
}

function elementFor(element: types.ActionsBlockElement, asker: string): types.ActionsBlockElement {
  const id = readActionId(element.action_id ?? '')
  return id === null ? element : { ...element, action_id: element.action_id?.replace('::', `:${asker}:`) ?? '' }
}
