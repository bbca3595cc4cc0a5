import type { types } from '@slack/bolt'
import type { Words } from '../../../src/locales/words.ts'
import { button, buttonElement } from '../layout/button.ts'
import { stackedBlocks } from '../layout/stacked-blocks.ts'
import { LIMITS } from '../limits.ts'
import type { SlackMessage } from '../slack-payload.ts'

/** The Home tab: messages, a button that turns it into the other language, and one that opens the modal for alerts. */
export function homeView(messages: readonly SlackMessage[], words: Words, isOpen: boolean): types.HomeView {
  const { language } = words
  const other = language === 'ru' ? 'en' : 'ru'
  const follow = buttonElement(button(words.say('slack-follow-button'), '/follow'), {
    verb: 'follow',
    language,
    asker: '',
    number: 1,
  })
  const turn = buttonElement(button(words.say('slack-home-language'), '/help'), {
    verb: 'home',
    language: other,
    asker: '',
    number: 0,
  })
  const elements = isOpen ? [follow, turn] : [turn]
  return {
    type: 'home',
    blocks: [...stackedBlocks(messages, LIMITS.blocksPerView - 1), { type: 'actions', block_id: 'language', elements }],
  }
}
