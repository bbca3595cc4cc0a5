import type { ReplyTo } from '../../../src/adapter.ts'
import type { Log } from '../../../src/log.ts'
import type { ReplyLanguage } from '../../../src/reply/reply.ts'
import type { SlackWeb } from '../web/slack-web.ts'
import type { SeenBefore } from '../connect/seen-before.ts'

/** Everything a request is answered with. */
export interface Conversation {
  readonly replyTo: ReplyTo
  readonly web: SlackWeb
  readonly log: Log
  /**
   * What was shared by this process, and a first sieve for what Slack sends again: most of it comes within minutes,
   * and what opens a modal never reaches the core.
   */
  readonly seen: SeenBefore
  readonly reportFault: (fault: unknown) => string
  /** Where neither a button nor the words say which. */
  readonly language: ReplyLanguage
}
