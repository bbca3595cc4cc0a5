import * as fc from 'fast-check'
import { REGION_MEMBERS } from '../../../../knowledge/gazetteer/places/region-members.ts'
import { ORIGINS } from '../../../../knowledge/records/fields.ts'
import { PERSON_CATEGORIES } from '../../../../knowledge/records/person.ts'
import { CERTAINTIES, EVENT_TYPES } from '../../../../src/alerts/alert-event.ts'
import type { SubscriptionWish } from '../../../../src/alerts/subscription.ts'
import { noteText } from '../../../../src/alerts/subscriptions/note.ts'
import { records } from '../../shipped-bot.ts'
import { anyTime } from '../timing/at.ts'

const some = <T>(values: readonly T[], maxLength = 3): fc.Arbitrary<T[]> => fc.subarray([...values], { maxLength })
const days = fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 })
const quiet = fc
  .record({ from: anyTime, to: anyTime, weekdays: days, flashPasses: fc.boolean() })
  .filter(({ from, to }) => from !== to)

/** Any wish that can be kept, of people, groups and judgments that are on record. */
export const anyWish: fc.Arbitrary<SubscriptionWish> = fc.record({
  filter: fc.record({
    hosts: fc.oneof(some(['DE', 'PL', 'TR', 'RU', 'MT']), fc.constantFrom(...REGION_MEMBERS.values())),
    origins: some(ORIGINS),
    groups: some(records.groups.map(({ id }) => id)),
    categories: some(PERSON_CATEGORIES),
    types: some(EVENT_TYPES, 5),
    persons: some(records.persons.slice(0, 20).map(({ id }) => id)),
    cases: some(records.cases.slice(0, 20).map(({ id }) => id)),
    certainty: fc.constantFrom(...CERTAINTIES),
  }),
  rhythm: fc.oneof(
    fc.constant({ kind: 'instant' as const }),
    anyTime.map((at) => ({ kind: 'daily' as const, at })),
    fc
      .tuple(fc.integer({ min: 1, max: 7 }), anyTime)
      .map(([weekday, at]) => ({ kind: 'weekly' as const, weekday, at })),
  ),
  zone: fc.constantFrom('Europe/Berlin', 'Asia/Tashkent', 'America/Argentina/Buenos_Aires', 'UTC', 'Etc/GMT-5'),
  quiet: fc.option(quiet),
  language: fc.constantFrom('en' as const, 'ru' as const),
  note: fc
    .oneof(
      fc.constant(''),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('для Анны', 'at 9, lang:ru save:yes host:FR'),
    )
    .map(noteText),
})
