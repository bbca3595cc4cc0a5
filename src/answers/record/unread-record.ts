import type { UnreadCitation } from '../../../knowledge/records/unread-citation.ts'
import { italic, plain, type Span } from '../../reply/line.ts'
import type { Reply } from '../../reply/reply.ts'
import { replyOf, type Answering } from '../answering.ts'
import { facts } from './facts.ts'

/** A judgment whose identity is checked and whose outcome nobody has read: its address, and never a word on what it decided. */
export function unreadRecord(answering: Answering, citation: UnreadCitation): Reply {
  const { words } = answering
  const links = citation.urls.flatMap((url, place): Span[] => [...(place > 0 ? [' · '] : []), { url, text: url }])
  return replyOf(answering, {
    kind: 'record',
    headline: plain(
      italic(citation.name),
      `, ${citation.reference}, ${citation.court}, ${words.date(citation.date) || words.say('no-date')}`,
    ),
    blocks: [
      { type: 'paragraph', lines: [plain(words.say('outcome-unread'))] },
      facts(answering, [
        [
          'respondent',
          plain(
            `${words.country(citation.respondent)} → ${words.list(citation.origin.split(' and ').map(words.country))}`,
          ),
        ],
        ['interim-measure', citation.interimMeasure ? plain(citation.interimMeasure) : undefined],
        ['note', citation.note ? plain(citation.note) : undefined],
        ['address', links.length > 0 ? plain(...links) : undefined],
      ]),
    ],
    about: citation.id,
    result: { results: [citation.id], verdict: 'unread' },
  })
}
