import type { types } from '@slack/bolt'
import type { SlackMessage } from '../slack-payload.ts'

/**
 * Messages below each other in a view, as many as fit: whole ones, so that no claim is cut off its sources. Their
 * blocks lose their ids, which must differ in a view.
 */
export function stackedBlocks(messages: readonly SlackMessage[], room: number): readonly types.KnownBlock[] {
  const blocks: types.KnownBlock[] = []
  for (const message of messages) {
    if (blocks.length + message.blocks.length > room) break
    blocks.push(...message.blocks.map(withoutId))
  }
  return blocks
}

function withoutId(block: types.KnownBlock): types.KnownBlock {
  return block.type === 'actions' ? { type: 'actions', elements: block.elements } : block
}
