import type { ReplyLanguage } from '../../reply/reply.ts'
import type { Sealing } from '../../store/keys/sealing.ts'
import type { SubscriptionsTable } from '../../store/tables/alert-tables.ts'
import type { QuietHours, Rhythm, Subscription, SubscriptionFilter, SubscriptionWish } from '../subscription.ts'

/** A subscription as the store holds it: whose it is and which chat is told, both as keyed hashes. */
export interface KeptSubscription extends Subscription {
  readonly owner: string
  readonly chat: string
}

export const NOTE = 'note'

/** The note is opened only for those who may read it. */
export function keptIn(row: SubscriptionsTable, sealing: Sealing | null): KeptSubscription {
  const filter: SubscriptionFilter = JSON.parse(row.filter)
  const rhythm: Rhythm = JSON.parse(row.rhythm)
  const quiet: QuietHours | null = row.quiet === null ? null : JSON.parse(row.quiet)
  return {
    id: row.id,
    owner: row.owner_hash,
    chat: row.address_hash,
    filter,
    rhythm,
    zone: row.zone,
    quiet,
    language: languageOf(row.language),
    note: row.sealed_note === null || sealing === null ? '' : sealing.open(row.sealed_note, NOTE),
    isPaused: row.is_paused === 1,
  }
}

/** The columns of what is wished. */
export type WishColumns = Pick<SubscriptionsTable, 'filter' | 'rhythm' | 'zone' | 'quiet' | 'language' | 'sealed_note'>

export function wishColumns(wish: SubscriptionWish, sealing: Sealing): WishColumns {
  return {
    filter: JSON.stringify(wish.filter),
    rhythm: JSON.stringify(wish.rhythm),
    zone: wish.zone,
    quiet: wish.quiet === null ? null : JSON.stringify(wish.quiet),
    language: wish.language,
    sealed_note: wish.note === '' ? null : sealing.seal(wish.note, NOTE),
  }
}

/** Whether two wishes ask the same, in whatever order their lists are; a note is only a reminder of why. */
export function isSameWish(one: SubscriptionWish, other: SubscriptionWish): boolean {
  return textOfWish(one) === textOfWish(other)
}

function textOfWish({ filter, rhythm, zone, quiet, language }: SubscriptionWish): string {
  const { hosts, origins, groups, categories, types, persons, cases, certainty } = filter
  const lists = [hosts, origins, groups, categories, types, persons, cases].map((list) => [...new Set(list)].sort())
  const when = rhythm.kind === 'instant' ? [] : [rhythm.at, rhythm.kind === 'weekly' ? rhythm.weekday : '']
  const silence = quiet && [
    quiet.from,
    quiet.to,
    quiet.weekdays.toSorted((one, other) => one - other),
    quiet.flashPasses,
  ]
  return JSON.stringify([lists, certainty, rhythm.kind, when, zone, silence, language])
}

function languageOf(text: string): ReplyLanguage {
  return text === 'ru' ? 'ru' : 'en'
}
