import type { types } from '@slack/bolt'
import type { Words } from '../../../src/locales/words.ts'
import { buttonElement, button } from '../layout/button.ts'
import { LIMITS } from '../limits.ts'
import type { SlackMessage } from '../slack-payload.ts'

/** The Home tab: a message, and a button that turns it into the other language. */
export function homeView({ blocks }: SlackMessage, words: Words): types.HomeView {
  const other = words.language === 'ru' ? 'en' : 'ru'
  const turn = buttonElement(button(words.say('slack-home-language'), '/help'), {
    verb: 'home',
    language: other,
    asker: '',
    number: 0,
  })
  return {
    type: 'home',
    blocks: [...blocks.slice(0, LIMITS.blocksPerView - 1), { type: 'actions', block_id: 'language', elements: [turn] }],
  }
}
