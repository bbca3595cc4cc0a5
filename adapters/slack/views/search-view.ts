import type { types } from '@slack/bolt'
import type { Words } from '../../../src/locales/words.ts'
import { plainText } from '../layout/button.ts'
import { LIMITS } from '../limits.ts'
import { SEARCH_VIEW } from '../surfaces.ts'
import { titleText } from './answer-view.ts'

/** Where in the modal the question is written. */
export const QUESTION = { block: 'question', action: 'text' } as const

/** The modal of the search shortcut. */
export function searchView(words: Words): types.ModalView {
  return {
    type: 'modal',
    callback_id: SEARCH_VIEW,
    title: titleText(words.say('slack-search-title')),
    submit: titleText(words.say('slack-search-submit')),
    close: titleText(words.say('slack-close')),
    blocks: [
      {
        type: 'input',
        block_id: QUESTION.block,
        label: plainText(words.say('slack-search-label')),
        element: { type: 'plain_text_input', action_id: QUESTION.action, max_length: LIMITS.inputText },
      },
    ],
  }
}
