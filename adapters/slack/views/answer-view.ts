import type { types } from '@slack/bolt'
import type { Words } from '../../../src/locales/words.ts'
import { plainText } from '../layout/button.ts'
import { cutText } from '../text/cut-text.ts'
import { LIMITS } from '../limits.ts'
import type { SlackMessage } from '../slack-payload.ts'

/** A message as a modal. */
export function answerView({ blocks }: Pick<SlackMessage, 'blocks'>, words: Words): types.ModalView {
  return {
    type: 'modal',
    title: titleText(words.say('slack-answer-title')),
    close: titleText(words.say('slack-close')),
    blocks: blocks.slice(0, LIMITS.blocksPerView),
  }
}

/** Shown until the answer is there. */
export function workingView(words: Words): types.ModalView {
  return answerView({ blocks: [{ type: 'context', elements: [plainText(words.say('slack-working'))] }] }, words)
}

export function titleText(text: string): types.PlainTextElement {
  return plainText(cutText(text, LIMITS.viewTitle))
}
