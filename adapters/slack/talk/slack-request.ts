import type { Message } from '../../../src/ask/message.ts'
import type { ReplyLanguage } from '../../../src/reply/reply.ts'
import type { Asker, Place } from './place.ts'

/** What somebody wants of the bot, whichever way Slack told it. */
export type SlackRequest = RequestOrigin &
  (
    | (Question & { readonly does: 'ask'; readonly part: number })
    /** To show the answer to everybody. */
    | (Question & { readonly does: 'share' })
    /** To be told something of the bot's own, by the id of its message. */
    | { readonly does: 'hear'; readonly message: string }
    /** To be given the modal for a question. */
    | { readonly does: 'search' }
    /** To be given the modal for an alert. */
    | { readonly does: 'follow' }
    /** To see the Home tab. */
    | { readonly does: 'home' }
  )

/** What the core is asked. */
export interface Question {
  readonly text: string
  /** Whom the words mention, by Slack's ids. */
  readonly mentioned?: readonly string[]
  readonly unread?: NonNullable<Message['unread']>
}

export interface RequestOrigin {
  readonly asker: Asker
  readonly place: Place
  /** By which this is known when Slack sends it again; null where Slack gives nothing. */
  readonly delivery: string | null
  /** The asker's choice; null where it follows the words. */
  readonly language: ReplyLanguage | null
}
