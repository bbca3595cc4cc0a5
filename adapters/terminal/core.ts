import type { Replied } from '../../src/adapter.ts'
import type { Message } from '../../src/ask/message.ts'

/** A question as it was understood, and the reply to it. */
export interface AnsweredAsk extends Replied {
  /** Null where a fault came before the question was understood, or where nothing is said to it. */
  readonly intent: string | null
  readonly facets: unknown
}

/** What the terminal needs of the core; a chat can do with the reply, a script is told how the question was understood. */
export interface Core<Answered extends Replied = AnsweredAsk> {
  readonly answer: (message: Message) => Answered | Promise<Answered>
  /** Logs a fault without a word of what was typed, and gives the short reference that finds its log line. */
  readonly reportFault: (fault: unknown) => string
}
