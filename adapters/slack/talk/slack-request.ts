import type { ReplyLanguage } from '../../../src/reply/reply.ts'
import type { Asker, Place } from './place.ts'

/** What somebody wants of the bot, whichever way Slack told it. */
export type SlackRequest = RequestOrigin &
  (
    | { readonly does: 'ask'; readonly text: string; readonly part: number }
    /** To show the answer to everybody. */
    | { readonly does: 'share'; readonly text: string }
    /** To be told something of the bot's own, by the id of its message. */
    | { readonly does: 'hear'; readonly message: string }
    /** To be given the modal for a question. */
    | { readonly does: 'search' }
  )

export interface RequestOrigin {
  readonly asker: Asker
  readonly place: Place
  /** What Slack calls this request, the same when it is sent again. */
  readonly key: string
  /** The asker's choice; null where it follows the words. */
  readonly language: ReplyLanguage | null
}
