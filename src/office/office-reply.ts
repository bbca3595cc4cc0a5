import type { Words } from '../locales/words.ts'
import type { Block } from '../reply/block.ts'
import { plain, strong } from '../reply/line.ts'
import { NO_RESULT } from '../reply/reply-result.ts'
import type { Action, Page, Reply, ReplyKind } from '../reply/reply.ts'

/** The parts of what the office says: about people and the instance, never about the records, so without sources. */
export interface OfficeParts {
  readonly kind?: ReplyKind
  readonly headline: string
  readonly blocks?: readonly Block[]
  /** Lines of a single paragraph, where that is all there is. */
  readonly lines?: readonly string[]
  readonly actions?: readonly Action[]
  readonly page?: Page
}

/** For the asker alone, also in a shared room. */
export function officeReply(
  words: Words,
  { kind = 'help', headline, blocks = [], lines = [], actions = [], page }: OfficeParts,
): Reply {
  const text: readonly Block[] =
    lines.length > 0 ? [{ type: 'paragraph', lines: lines.map((line) => plain(line)) }] : []
  return {
    kind,
    language: words.language,
    headline: plain(strong(headline)),
    blocks: [...text, ...blocks],
    sources: [],
    actions: actions.map(({ label, ask }) => ({ label, ask: inLanguage(ask, words) })),
    ...(page === undefined ? {} : { page: pageIn(page, words) }),
    footer: '',
    audience: 'asker',
    result: NO_RESULT,
  }
}

function pageIn({ number, of, previous, next }: Page, words: Words): Page {
  return {
    number,
    of,
    ...(previous === undefined ? {} : { previous: inLanguage(previous, words) }),
    ...(next === undefined ? {} : { next: inLanguage(next, words) }),
  }
}

/** A command is of no language; asked again without it, it would be answered in English. */
function inLanguage(ask: string, { language }: Words): string {
  return language === 'en' || ask.includes(' lang:') ? ask : `${ask} lang:${language}`
}
