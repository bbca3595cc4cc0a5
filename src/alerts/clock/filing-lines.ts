import type { Words } from '../../locales/words.ts'
import { plain, type Line, type Span } from '../../reply/line.ts'
import { COURT_PAGES, RULE_39_SITE } from './court-pages.ts'

/** When, where and how a request under Rule 39 is lodged; last, the pages that this stands on and when they were read. */
export function filingLines(words: Words): readonly Line[] {
  return [
    plain(words.say('rule39-hours')),
    plain({ url: RULE_39_SITE, text: 'r39.echr.coe.int' }, ` ${words.say('rule39-ways')}`),
    plain(words.say('rule39-on-its-face')),
    plain(words.say('rule39-documents')),
    plain(words.say('rule39-files')),
    plain(...pagesRead(words)),
  ]
}

function pagesRead(words: Words): readonly Span[] {
  const { contact, directions, site } = COURT_PAGES
  const named = [
    [contact, words.say('rule39-page-contact')],
    [directions, words.say('rule39-page-directions')],
    [site, words.say('rule39-page-site')],
  ] as const
  return [
    words.say('rule39-pages'),
    ...named.flatMap(([{ url, read }, text], place): Span[] => [
      place > 0 ? '; ' : ' ',
      { url, text },
      ` (${words.date(read)})`,
    ]),
    '.',
  ]
}
