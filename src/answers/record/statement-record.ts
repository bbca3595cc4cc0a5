import type { Statement } from '../../../knowledge/records/statement.ts'
import { plain, strong } from '../../reply/line.ts'
import type { Reply } from '../../reply/reply.ts'
import { replyOf, type Answering } from '../answering.ts'

/** What an official, researcher or NGO said about a host country. */
export function statementRecord(answering: Answering, statement: Statement): Reply {
  const { words, claim } = answering
  const places = [words.country(statement.about), statement.origin ? words.country(statement.origin) : '']
    .filter(Boolean)
    .join(' → ')
  return replyOf(answering, {
    kind: 'record',
    headline: plain(
      strong(`${statement.speaker}, ${words.date(statement.date) || words.say('no-date')}`),
      ` · ${places}`,
    ),
    blocks: [{ type: 'quote', line: claim(statement.gist, statement.sources) }],
    about: statement.id,
    result: { results: [statement.id] },
  })
}
