import type { ReplyLanguage } from '../../reply/reply.ts'
import type { Certainty, EventType } from '../alert-event.ts'
import type { WishFault } from './wish-fault.ts'

/** What a message says of how it wants to be told, beside whom and where. Null and empty: it does not say. */
export interface WishWords {
  readonly types: readonly EventType[]
  /** Ids of judgments. */
  readonly cases: readonly string[]
  /** All members of a region, also those that no record speaks of yet. */
  readonly hosts: readonly string[]
  readonly certainty: Certainty | null
  readonly rhythm: 'instant' | 'daily' | 'weekly' | 'digest' | null
  /** `HH:MM` */
  readonly at: string | null
  /** ISO: Monday is 1. */
  readonly weekday: number | null
  /** IANA. */
  readonly zone: string | null
  readonly quiet: { readonly from: string; readonly to: string } | 'none' | 'night' | null
  readonly quietDays: readonly number[]
  readonly flashPasses: boolean | null
  readonly language: ReplyLanguage | null
  readonly note: string | null
  /** The id of a subscription that is to be changed, paused or deleted. */
  readonly subscription: string | null
  /** `A-2026-014`: an event that is to be muted. */
  readonly event: string | null
  /** To be kept as it is, without another look. */
  readonly isSaved: boolean
  /** Every event at all is wanted. */
  readonly isEverything: boolean
  /** What was said and cannot be. */
  readonly faults: readonly WishFault[]
  /** Words that nothing was made of. */
  readonly unread: readonly string[]
}

export const NO_WISH_WORDS: WishWords = {
  types: [],
  cases: [],
  hosts: [],
  certainty: null,
  rhythm: null,
  at: null,
  weekday: null,
  zone: null,
  quiet: null,
  quietDays: [],
  flashPasses: null,
  language: null,
  note: null,
  subscription: null,
  event: null,
  isSaved: false,
  isEverything: false,
  faults: [],
  unread: [],
}
