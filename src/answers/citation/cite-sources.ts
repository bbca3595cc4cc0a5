import { cite } from '../../../knowledge/citations/cite.ts'
import type { CitationStyle } from '../../../knowledge/citations/citation-style.ts'
import type { Entry } from '../../../knowledge/records/record-set.ts'
import { plain, strong } from '../../reply/line.ts'
import type { Reply } from '../../reply/reply.ts'
import { replyOf, type Answering } from '../answering.ts'
import { titleOf } from '../record/title-of.ts'

/** A record that is no judgment is cited by its sources: in court the source counts, the record only helps to find it. */
export function citeSources(
  answering: Answering,
  entry: Exclude<Entry, { type: 'source' | 'unread-citation' }>,
  style: CitationStyle,
): Reply {
  const { knowledge, words, claim } = answering
  const sources = entry.record.sources.flatMap((id) => knowledge.records.source(id) ?? [])
  // Only OSCOLA and the plain style have a form for news and reports.
  const made = sources.map((record) => ({
    id: record.id,
    citation: cite({ type: 'source', record }, style === 'plain' ? 'plain' : 'oscola'),
  }))
  return replyOf(answering, {
    kind: 'citation',
    headline: plain(strong(titleOf(answering, entry.record.id))),
    blocks: [
      {
        type: 'paragraph',
        heading: words.say('cite-its-sources'),
        lines: made.map(({ id, citation }) => claim(citation.spans, [id])),
      },
      {
        type: 'paragraph',
        tone: 'note',
        lines: [plain(words.say('cite-finding-aid', { id: entry.record.id, date: words.date(knowledge.today) }))],
      },
    ],
    actions: [{ label: titleOf(answering, entry.record.id), ask: `/record ${entry.record.id}` }],
    about: entry.record.id,
    result: { results: [entry.record.id], citation: made.map(({ citation }) => citation.plainText).join('\n') },
  })
}
