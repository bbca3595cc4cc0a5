import type { ReplyTo } from '../../../src/adapter.ts'
import type { Log } from '../../../src/log.ts'
import type { Admission } from '../../../src/people/admission.ts'
import type { ReplyLanguage } from '../../../src/reply/reply.ts'
import type { SlackWeb } from '../web/slack-web.ts'
import type { SeenBefore } from '../connect/seen-before.ts'

/** Everything a request is answered with. */
export interface Conversation {
  readonly replyTo: ReplyTo
  readonly web: SlackWeb
  readonly log: Log
  readonly seen: SeenBefore
  /** Whether a person, as `slack:TEAM:USER`, is answered. */
  readonly admit: (id: string) => Admission
  /** What somebody is told who is not. */
  readonly refusal: (language: ReplyLanguage) => string
  readonly reportFault: (fault: unknown) => string
  /** Where neither a button nor the words say which. */
  readonly language: ReplyLanguage
}
