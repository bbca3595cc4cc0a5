import type { Source } from '../../knowledge/records/source.ts'
import { LONGEST_MESSAGE, type Query } from '../ask/query.ts'
import { commandText } from '../ask/command-text.ts'
import { wordsOf, type Words } from '../locales/words.ts'
import type { Block } from '../reply/block.ts'
import { plain, type Line, type Span } from '../reply/line.ts'
import type { Page, Reply } from '../reply/reply.ts'
import { NO_RESULT, type ReplyResult } from '../reply/reply-result.ts'
import type { SourceNote } from '../reply/source-note.ts'
import type { Knowledge } from './knowledge.ts'

/** What one answer is made with: the query, what is known, the words, and the numbering of its sources. */
export interface Answering {
  readonly query: Query
  readonly knowledge: Knowledge
  readonly words: Words
  /** The real clock; what is “recent” is counted from the data date instead. */
  readonly now: () => Temporal.Instant
  /** A statement about the world with the sources it stands on; a source gets its number when first cited. */
  readonly claim: (spans: Span | readonly Span[], sourceIds: readonly string[]) => Line
  /** The sources cited so far, in the order of their numbers. */
  readonly sources: () => readonly SourceNote[]
}

/** The parts of a reply that differ from answer to answer. */
export type ReplyParts = Pick<Reply, 'kind' | 'headline' | 'blocks'> &
  Partial<Pick<Reply, 'actions' | 'page' | 'audience' | 'attachments'>> & {
    readonly result?: Partial<ReplyResult>
    readonly about?: string
  }

export function answering(
  query: Query,
  knowledge: Knowledge,
  now: () => Temporal.Instant = () => Temporal.Now.instant(),
): Answering {
  const words = wordsOf(query.language)
  const numbers = new Map<string, number>()
  const numberOf = (id: string): number => {
    const number = numbers.get(id) ?? numbers.size + 1
    numbers.set(id, number)
    return number
  }
  return {
    query,
    knowledge,
    words,
    now,
    claim: (spans, ids) => ({
      spans: Array.isArray(spans) ? spans : [spans],
      sources: [...new Set(ids)].map(numberOf),
    }),
    sources: () => [...numbers].map(([id, number]) => sourceNote(id, number, knowledge.records.source(id), words)),
  }
}

/** Puts the parts together with the numbered sources and the footer: data date, and the id of the record it is about. */
export function replyOf(answering: Answering, parts: ReplyParts): Reply {
  const { query, knowledge, words } = answering
  const { about, result, page, actions = [], ...rest } = parts
  const sources = answering.sources()
  const footer = [
    words.say('footer-data-date', { date: words.date(knowledge.today) }),
    ...(about ? [about] : []),
    // Records keep their own language, and a reader of another is told so.
    ...(query.language !== 'en' && sources.length > 0 ? [words.say('english-only')] : []),
  ]
  return {
    audience: 'everyone',
    ...rest,
    ...(query.isPersonal ? { audience: 'asker' } : {}),
    actions: actions.map(({ label, ask }) => ({ label, ask: inLanguage(ask, query) })),
    ...(page ? { page: pageInLanguage(page, query) } : {}),
    language: query.language,
    blocks: query.isCut ? [cutNote(words), ...rest.blocks] : rest.blocks,
    sources,
    footer: footer.join(' · '),
    result: { ...NO_RESULT, ...result },
  }
}

/** Without its language, a question asked on would be answered in English: commands are of no language. */
function inLanguage(ask: string, { isLanguageRead, language }: Query): string {
  const isNamed = language === 'en' || ask.includes(' lang:')
  return isLanguageRead && !isNamed ? `${ask} lang:${language}` : ask
}

function pageInLanguage({ number, of, previous, next }: Page, query: Query): Page {
  return {
    number,
    of,
    ...(previous ? { previous: inLanguage(previous, query) } : {}),
    ...(next ? { next: inLanguage(next, query) } : {}),
  }
}

function cutNote(words: Words): Block {
  return { type: 'paragraph', tone: 'note', lines: [plain(words.say('too-long', { count: LONGEST_MESSAGE }))] }
}

/** The command that asks the same query with other facets, words or page. */
export function askAgain(query: Query, change: Partial<Query>): string {
  const changed = { ...query, ...change }
  return commandText(changed, changed.page)
}

function sourceNote(id: string, number: number, source: Source | undefined, words: Words): SourceNote {
  if (!source) return { number, id, publisher: id, title: '', date: '', url: '', mirror: false }
  const { publisher, title, url, published, via } = source
  return { number, id, publisher, title, url, date: words.date(published), mirror: via === 'mirror' }
}
