import type { Origin } from '../../knowledge/records/fields.ts'
import type { PersonCategory } from '../../knowledge/records/person.ts'
import type { ReplyLanguage } from '../reply/reply.ts'
import type { Certainty, EventType } from './alert-event.ts'

/** What a subscription is to match; an empty list is no condition. All that are given must hold. */
export interface SubscriptionFilter {
  readonly hosts: readonly string[]
  readonly origins: readonly Origin[]
  readonly groups: readonly string[]
  readonly categories: readonly PersonCategory[]
  readonly types: readonly EventType[]
  readonly persons: readonly string[]
  readonly cases: readonly string[]
  /** The least certainty told; `unconfirmed` is no condition. */
  readonly certainty: Certainty
}

/** When it is told: as it happens, or gathered at a wall-clock time (`HH:MM`) of the person's zone. ISO weekdays, Monday is 1. */
export type Rhythm =
  | { readonly kind: 'instant' }
  | { readonly kind: 'daily'; readonly at: string }
  | { readonly kind: 'weekly'; readonly weekday: number; readonly at: string }

/** Hours without sound, in the person's zone, from `HH:MM` to `HH:MM` (over midnight where `to` is not later), on the weekdays on which they begin. */
export interface QuietHours {
  readonly from: string
  readonly to: string
  readonly weekdays: readonly number[]
  /** FLASH is sent with sound all the same. */
  readonly flashPasses: boolean
}

/** What a person or a room has asked to be told, without who they are. */
export interface SubscriptionWish {
  readonly filter: SubscriptionFilter
  readonly rhythm: Rhythm
  /** IANA, as `Europe/Berlin`. */
  readonly zone: string
  /** Null: none. */
  readonly quiet: QuietHours | null
  readonly language: ReplyLanguage
  /** A reminder of why, shown in each alert; at most 80 characters, kept encrypted. */
  readonly note: string
}

/** A wish that was saved. */
export interface Subscription extends SubscriptionWish {
  /** Short, unique and meaningless: it stands behind buttons. */
  readonly id: string
  readonly isPaused: boolean
}
