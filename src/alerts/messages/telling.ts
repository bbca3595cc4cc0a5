import type { ReplyLanguage } from '../../reply/reply.ts'
import type { MatchedSubscription } from '../matching/recipients-of.ts'

/** How one chat is told. */
export interface Telling {
  readonly language: ReplyLanguage
  /** IANA: times are shown in it. */
  readonly zone: string
  /** When the message is made, in epoch milliseconds. */
  readonly moment: number
  /** Why the chat is told; empty for what follows an earlier message. */
  readonly matched: readonly MatchedSubscription[]
  /** It may have arrived before: nobody knows whether the last attempt did. */
  readonly isPerhapsRepeat: boolean
}

/** How those are told who got an earlier message. */
export interface FollowUpTelling extends Telling {
  /** When the event was first told, in epoch milliseconds. */
  readonly firstTold: number
}
