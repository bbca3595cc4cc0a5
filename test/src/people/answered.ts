import { answerQuery } from '../../../src/answers/answer-query.ts'
import { answering } from '../../../src/answers/answering.ts'
import { understand } from '../../../src/ask/understand.ts'
import { withoutOwnWords } from '../../../src/ask/without-own-words.ts'
import type { Query } from '../../../src/ask/query.ts'
import { knowledgeOf } from '../../../src/knowledge-of.ts'
import { openRecords } from '../../../src/open-records.ts'
import type { Reply } from '../../../src/reply/reply.ts'

const opened = openRecords()
if (!opened.ok) throw new Error(opened.lines.join('\n'))

export const { records } = opened
const knowledge = knowledgeOf(opened.records, opened.today)

export interface Answered {
  readonly query: Query
  readonly reply: Reply
}

const known = new Map<string, Answered>()

/** A question over the shipped records, as it was understood, and its answer; asked again it gives the same. */
export function answered(text: string): Answered {
  const before = known.get(text)
  if (before) return before
  const query = understand({ text, privacy: 'direct', from: 'test' }, knowledge)
  const made = { query, reply: answerQuery(answering(query, knowledge)) }
  known.set(text, made)
  return made
}

/** The answer to a question as if it had been personal. */
export function answeredAsPersonal(text: string): Answered {
  const query = withoutOwnWords(answered(text).query)
  return { query, reply: answerQuery(answering(query, knowledge)) }
}
