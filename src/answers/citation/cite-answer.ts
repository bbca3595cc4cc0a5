import { cite } from '../../../knowledge/citations/cite.ts'
import type { CitationSubject } from '../../../knowledge/citations/citation.ts'
import { CITATION_STYLES, type CitationStyle } from '../../../knowledge/citations/citation-style.ts'
import { withSymbol } from '../../../knowledge/citations/parallel-citations.ts'
import { readStyle } from '../../../knowledge/citations/read-style.ts'
import { isAdverse } from '../../../knowledge/removals/is-adverse.ts'
import { plain, strong, type Line } from '../../reply/line.ts'
import type { Reply } from '../../reply/reply.ts'
import { replyOf, type Answering } from '../answering.ts'
import { citeSources } from './cite-sources.ts'
import { casesMeant } from './cases-meant.ts'
import { titleOf } from '../record/title-of.ts'

/** A citation to copy, in the style asked for, and in the others below it. */
export function citeAnswer(answering: Answering): Reply {
  const { query, knowledge } = answering
  const style = readStyle(query.text) ?? 'echr'
  const entry = query.id ? knowledge.records.find(query.id) : undefined
  if (entry && entry.type !== 'source' && entry.type !== 'case' && entry.type !== 'unread-citation')
    return citeSources(answering, entry, style)
  const subjects = subjectsOf(answering)
  const [subject, ...others] = subjects
  if (!subject) return nothingToCite(answering)
  if (others.length > 0) return severalToCite(answering, subjects)
  return citationReply(answering, subject.type === 'source' ? subject : withSymbol(subject, knowledge.records), style)
}

function citationReply(answering: Answering, subject: CitationSubject, style: CitationStyle): Reply {
  const { words, claim } = answering
  const made = cite(subject, style)
  const sources =
    subject.type === 'case' ? subject.record.sources : subject.type === 'source' ? [subject.record.id] : []
  const marks: Line[] = made.marks.includes('derived') ? [plain(words.say('cite-derived'))] : []
  const fallback: Line[] = made.marks.includes('fallback')
    ? [plain(words.say('cite-fallback', { style: words.say(`style-${style}`) }))]
    : []
  return replyOf(answering, {
    kind: 'citation',
    headline: plain(strong(words.say(`style-${made.style}`))),
    blocks: [
      { type: 'quote', line: claim(made.spans, sources) },
      { type: 'paragraph', tone: 'note', lines: [...marks, ...fallback, ...caution(answering, subject)] },
      { type: 'facts', heading: words.say('cite-other-styles'), items: otherStyles(answering, subject, made.style) },
    ],
    actions: [{ label: titleOf(answering, subject.record.id), ask: `/record ${subject.record.id}` }],
    about: subject.record.id,
    result: {
      results: [subject.record.id],
      citation: made.plainText,
      adverse: subject.type === 'case' && isAdverse(subject.record) ? [subject.record.id] : [],
    },
  })
}

/** What must be known before the citation is used: that it is adverse, or that nobody has read its outcome. */
function caution({ words }: Answering, subject: CitationSubject): readonly Line[] {
  if (subject.type === 'unread-citation') return [plain(words.say('outcome-unread'))]
  return subject.type === 'case' && isAdverse(subject.record) ? [plain(words.say('adverse-notice'))] : []
}

function otherStyles(
  { words }: Answering,
  subject: CitationSubject,
  shown: CitationStyle,
): readonly { label: string; value: Line }[] {
  return CITATION_STYLES.filter((style) => style !== shown)
    .map((style) => ({ label: words.say(`style-${style}`), made: cite(subject, style) }))
    .filter(({ made }) => !made.marks.includes('fallback'))
    .map(({ label, made }) => ({
      label,
      value: plain(...made.spans, ...(made.marks.includes('derived') ? [` (${words.say('cite-derived')})`] : [])),
    }))
}

function subjectsOf({ query, knowledge }: Answering): readonly CitationSubject[] {
  const named = query.id ? [query.id] : casesMeant(query.text, knowledge.records).ids
  return named.flatMap((id) => {
    const entry = knowledge.records.find(id)
    return entry?.type === 'case' || entry?.type === 'unread-citation' || entry?.type === 'source' ? [entry] : []
  })
}

function severalToCite(answering: Answering, subjects: readonly CitationSubject[]): Reply {
  const { words } = answering
  return replyOf(answering, {
    kind: 'ambiguous',
    headline: plain(strong(words.say('cite-several'))),
    blocks: [
      {
        type: 'records',
        items: subjects.map((subject, place) => ({
          number: place + 1,
          id: subject.record.id,
          title: plain(...cite(subject, 'echr').spans),
          details: [],
        })),
      },
    ],
    actions: subjects
      .slice(0, 4)
      .map(({ record }) => ({ label: titleOf(answering, record.id), ask: `/cite ${record.id}` })),
    result: { results: subjects.map(({ record }) => record.id) },
  })
}

function nothingToCite(answering: Answering): Reply {
  const { words } = answering
  return replyOf(answering, {
    kind: 'nothing-found',
    headline: plain(strong(words.say('cite-not-found'))),
    blocks: [{ type: 'paragraph', lines: [plain(words.say('cite-missing'))] }],
  })
}
