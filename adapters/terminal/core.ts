import type { Replied } from '../../src/adapter.ts'
import type { Ask } from '../../src/ask/ask.ts'
import type { Reply } from '../../src/reply/reply.ts'

/** A question as it was understood, and the reply to it. */
export interface AnsweredAsk extends Replied {
  /** Null where a fault came before the question was understood. */
  readonly intent: string | null
  readonly facets: unknown
  readonly reply: Reply
}

/** What the terminal needs of the core; a chat can do with the reply, a script is told how the question was understood. */
export interface Core<Answered extends Replied = AnsweredAsk> {
  readonly answer: (ask: Ask) => Answered | Promise<Answered>
  /** Logs a fault without a word of what was typed, and gives the short reference that finds its log line. */
  readonly reportFault: (fault: unknown) => string
}
