import type { Source } from '../../../knowledge/records/source.ts'
import { plain, strong } from '../../reply/line.ts'
import type { Reply } from '../../reply/reply.ts'
import { replyOf, type Answering } from '../answering.ts'
import { facts } from './facts.ts'
import { titleOf } from './title-of.ts'

/** A source: who published it, when, where it can be read, and the records that stand on it. */
export function sourceRecord(answering: Answering, source: Source): Reply {
  const { words, claim, knowledge } = answering
  const { records } = knowledge
  const users = [
    ...records.incidents,
    ...records.cases,
    ...records.persons,
    ...records.groups,
    ...records.statistics,
    ...records.statements,
  ]
    .filter(({ sources }) => sources.includes(source.id))
    .map(({ id }) => id)
  return replyOf(answering, {
    kind: 'record',
    headline: plain(strong(source.title)),
    blocks: [
      facts(answering, [
        ['publisher', claim(source.publisher, [source.id])],
        ['date', plain(words.date(source.published) || words.say('no-date'))],
        [
          'language',
          plain(new Intl.DisplayNames([words.language], { type: 'language' }).of(source.language) ?? source.language),
        ],
        ['kind', plain(words.say(`source-kind-${source.kind}`))],
        ['address', plain({ url: source.url, text: source.url })],
        ['note', source.note ? plain(source.note) : undefined],
      ]),
      {
        type: 'records',
        heading: words.say('stands-on-it', { count: users.length }),
        items: users
          .slice(0, 20)
          .map((id) => ({ number: null, id, title: plain({ record: id, text: titleOf(answering, id) }), details: [] })),
      },
    ],
    about: source.id,
    result: { results: [source.id, ...users] },
  })
}
