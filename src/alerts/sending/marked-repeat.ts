import { wordsOf } from '../../locales/words.ts'
import type { Reply } from '../../reply/reply.ts'

/** A list that may have arrived before, which says so behind its headline. */
export function markedRepeat(reply: Reply): Reply {
  const { headline, language } = reply
  const note = ` ${wordsOf(language).say('alert-repeat')}`
  return { ...reply, headline: { ...headline, spans: [...headline.spans, note] } }
}
