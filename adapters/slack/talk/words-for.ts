import { replyLanguage } from '../../../src/ask/reply-language.ts'
import { wordsOf, type Words } from '../../../src/locales/words.ts'
import type { Conversation } from './conversation.ts'
import type { SlackRequest } from './slack-request.ts'

/** The words in which the adapter itself speaks: as the button says, else as was written, else as it is set up. */
export function wordsFor(request: SlackRequest, { language }: Pick<Conversation, 'language'>): Words {
  const written = 'text' in request ? request.text.replace(/^\/\S{1,40}/, '') : ''
  return wordsOf(request.language ?? (/\p{L}/u.test(written) ? replyLanguage(written) : language))
}
