import { wordsOf } from '../../locales/words.ts'
import { plain, strong } from '../../reply/line.ts'
import { NO_RESULT } from '../../reply/reply-result.ts'
import type { Reply } from '../../reply/reply.ts'
import type { AlertEvent } from '../alert-event.ts'
import { dayWords } from './time-words.ts'

/**
 * What takes the place of an earlier message of the event: its text, below a banner that it was corrected, retracted,
 * updated or closed, and when. Of what protects someone nothing is left but that it was withdrawn.
 */
export function bannerReply(original: Reply, event: AlertEvent): Reply {
  const words = wordsOf(original.language)
  const date = dayWords(event.learnedAt, words)
  if (event.isProtective) {
    const headline = plain(strong(words.say('alert-banner-withdrawn', { event: event.event, date })))
    const { kind, language, audience } = original
    return { kind, language, audience, headline, blocks: [], sources: [], actions: [], footer: '', result: NO_RESULT }
  }
  const banner = words.say(`alert-banner-${event.message}`, { date })
  return {
    ...original,
    headline: plain(strong(banner)),
    blocks: [{ type: 'paragraph', lines: [original.headline] }, ...original.blocks],
    // The record that a retraction is about cannot be opened any more.
    actions: event.message === 'retraction' ? [] : original.actions,
  }
}
