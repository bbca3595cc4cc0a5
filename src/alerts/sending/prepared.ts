import type { Reply, ReplyLanguage } from '../../reply/reply.ts'
import type { OutboxTable } from '../../store/tables/alert-tables.ts'
import type { AlertEvent } from '../alert-event.ts'
import type { DropProblem } from './judge-event.ts'

/** What is to be done with what was claimed, decided just before sending. */
export type Prepared =
  | ToSend
  | { readonly act: 'drop'; readonly problem: DropProblem | 'nothing-left' }
  /** In hours without sound after all. */
  | { readonly act: 'wait'; readonly until: number }
  /** Nothing is there any more, or it is somebody else's. */
  | { readonly act: 'leave' }

export interface ToSend {
  readonly act: 'send'
  readonly rows: readonly OutboxTable[]
  readonly sealedAddress: string
  readonly reply: Reply
  readonly language: ReplyLanguage
  readonly isSilent: boolean
  /** A reference to what it follows. */
  readonly under: string | null
  /** References to messages that are taken back first. */
  readonly takenBack: readonly string[]
  /** What takes the place of an earlier message first. */
  readonly banner: { readonly insteadOf: string; readonly reply: Reply } | null
  /** Events that a list shows for a whole publication. */
  readonly shown: readonly AlertEvent[]
  readonly counted: ReadonlySet<string>
}
