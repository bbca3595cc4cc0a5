import { answerQuery } from './answers/answer-query.ts'
import { answering } from './answers/answering.ts'
import type { Knowledge } from './answers/knowledge.ts'
import type { Ask } from './ask/ask.ts'
import { facetsOfIntent, type AskedFacets } from './ask/facets-of-intent.ts'
import type { Intent, Query } from './ask/query.ts'
import { understand } from './ask/understand.ts'
import { faultReporter } from './fault-reporter.ts'
import type { Reply } from './reply/reply.ts'

/** A question as it was understood, and the answer to it. */
export interface Answer {
  readonly intent: Intent
  readonly facets: AskedFacets
  readonly reply: Reply
}

/** The bot, free of any platform: a question in, an answer out. It keeps nothing between two questions. */
export interface Panoh {
  readonly answer: (ask: Ask) => Answer
  /** What is asked, before it is answered: `answer` is this and `answerQuery`. */
  readonly understand: (ask: Ask) => Query
  /**
   * Answers from the knowledge that the query was understood with, so that one question sees one state of the records;
   * a query that does not come from `understand` here, as a copy or one that was kept, from the current knowledge.
   */
  readonly answerQuery: (query: Query) => Answer
  /** Writes a line about a fault, without a word of what was asked, and gives the reference that finds it. */
  readonly reportFault: (fault: unknown) => string
}

export interface PanohOptions {
  /** The knowledge of this moment, asked for once at the beginning of each question. */
  readonly knowledge: () => Knowledge
  /** Where fault lines go. */
  readonly log: (line: string) => void
  /** The present moment, for what depends on it, as the Rule 39 desk; without it the machine's clock. */
  readonly now?: () => Temporal.Instant
}

export function panoh({ knowledge, log, now }: PanohOptions): Panoh {
  const understoodWith = new WeakMap<Query, Knowledge>()
  const read = (ask: Ask): Query => {
    const current = knowledge()
    const query = understand(ask, current)
    understoodWith.set(query, current)
    return query
  }
  const reply = (query: Query): Answer => ({
    intent: query.intent,
    facets: facetsOfIntent(query),
    reply: answerQuery(answering(query, understoodWith.get(query) ?? knowledge(), now)),
  })
  return {
    answer: (ask) => reply(read(ask)),
    understand: read,
    answerQuery: reply,
    reportFault: faultReporter((report) => log(JSON.stringify(report))),
  }
}
