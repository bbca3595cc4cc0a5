import type { ReplyLanguage } from '../reply/reply.ts'
import type { Role } from '../store/tables/people-tables.ts'

/** What a person asked, free of any platform. */
export interface Ask {
  readonly text: string
  /** The asker's choice; without it the language follows the words. */
  readonly language?: ReplyLanguage
  /** `group`: others read the answer, or will where it is posted; it is made of what readers may see. */
  readonly privacy: 'direct' | 'group'
  /** One serialisable string that an adapter can send to unasked, as `terminal:local`. */
  readonly from: string
  /** What the asker may see and do; a reader unless it is said. */
  readonly role?: Role
}
