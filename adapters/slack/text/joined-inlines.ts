import type { types } from '@slack/bolt'
import type { Inline } from './inline.ts'

/** Neighbours that look alike as one element, unless together they would hold what stands apart on purpose. */
export function joinedInlines(inlines: readonly Inline[]): readonly Inline[] {
  const whole: Inline[] = []
  for (const inline of inlines) {
    const last = whole.at(-1)
    if (last?.type === 'text' && inline.type === 'text' && isSameStyle(last, inline) && !last.text.endsWith('<'))
      whole[whole.length - 1] = { ...last, text: last.text + inline.text }
    else whole.push(inline)
  }
  return whole
}

function isSameStyle({ style: one }: types.RichTextText, { style: other }: types.RichTextText): boolean {
  return one?.bold === other?.bold && one?.italic === other?.italic && one?.code === other?.code
}
