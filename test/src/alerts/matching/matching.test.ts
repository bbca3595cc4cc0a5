import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ORIGINS } from '../../../../knowledge/records/fields.ts'
import { PERSON_CATEGORIES } from '../../../../knowledge/records/person.ts'
import { CERTAINTIES, EVENT_TYPES } from '../../../../src/alerts/alert-event.ts'
import { matches } from '../../../../src/alerts/matching/matches.ts'
import { recipientsOf, type Subscribed } from '../../../../src/alerts/matching/recipients-of.ts'
import type { Subscription, SubscriptionFilter } from '../../../../src/alerts/subscription.ts'
import { anyEvent, EVENT } from '../any-event.ts'

const ALL: SubscriptionFilter = {
  hosts: [],
  origins: [],
  groups: [],
  categories: [],
  types: [],
  persons: [],
  cases: [],
  certainty: 'unconfirmed',
}
const some = <T>(values: readonly T[]) => fc.subarray([...values])
const anyFilter: fc.Arbitrary<SubscriptionFilter> = fc.record({
  hosts: some(['DE', 'TR', 'RU', 'AT']),
  origins: some(ORIGINS),
  groups: some(['grp-1', 'grp-2']),
  categories: some(PERSON_CATEGORIES),
  types: some(EVENT_TYPES),
  persons: some(['per-1', 'per-2']),
  cases: some(['case-1']),
  certainty: fc.constantFrom(...CERTAINTIES),
})

let made = 0
function subscribed(address: string, changed: Partial<Subscription> = {}): Subscribed {
  made += 1
  const subscription: Subscription = {
    id: `s${made}`,
    filter: ALL,
    rhythm: { kind: 'instant' },
    zone: 'Europe/Berlin',
    quiet: null,
    language: 'en',
    note: '',
    isPaused: false,
    ...changed,
  }
  return { address, subscription }
}

describe('a subscription', () => {
  it('that asks nothing is told everything, for no reason of its own', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        const reasons = matches(ALL, event)
        expect(reasons && Object.values(reasons).flat()).toEqual([])
      }),
    )
  })

  it('is told only where everything it asks holds, and names what held', () => {
    const event = { ...EVENT, persons: ['per-1', 'per-2'], groups: ['grp-1'] }
    const filter: SubscriptionFilter = { ...ALL, hosts: ['AT', 'DE'], origins: ['TJ', 'UZ'], persons: ['per-2'] }
    expect(matches(filter, event)).toMatchObject({ hosts: ['DE'], origins: ['TJ'], persons: ['per-2'], groups: [] })
    expect(matches({ ...filter, hosts: ['AT'] }, event)).toBeNull()
    expect(matches({ ...filter, types: ['death'] }, event)).toBeNull()
    expect(matches({ ...filter, cases: ['case-1'] }, event)).toBeNull()
    expect(matches({ ...filter, groups: ['grp-2'] }, event)).toBeNull()
    expect(matches({ ...filter, categories: ['opposition-member'] }, event)).toBeNull()
  })

  it('on a country is not told of what happened nobody knows where', () => {
    expect(matches({ ...ALL, hosts: ['DE'] }, { ...EVENT, host: null })).toBeNull()
  })

  it.each([
    ['confirmed', ['confirmed']],
    ['likely', ['confirmed', 'likely']],
    ['unconfirmed', ['confirmed', 'likely', 'unconfirmed']],
  ] as const)('that wants what is at least %s is told %j', (least, told) => {
    const heard = CERTAINTIES.filter((certainty) => matches({ ...ALL, certainty: least }, { ...EVENT, certainty }))
    expect(heard).toEqual(told)
  })

  it('matches no more events when it asks more', () => {
    fc.assert(
      fc.property(anyFilter, anyEvent, (filter, event) => {
        if (matches(filter, event) === null) return
        for (const part of ['hosts', 'origins', 'groups', 'categories', 'types', 'persons', 'cases'] as const)
          expect(matches({ ...filter, [part]: [] }, event)).not.toBeNull()
      }),
    )
  })

  it('gives as reasons only what it asked for and the event has', () => {
    fc.assert(
      fc.property(anyFilter, anyEvent, (filter, event) => {
        const reasons = matches(filter, event)
        if (reasons === null) return
        for (const part of ['hosts', 'origins', 'groups', 'categories', 'types', 'persons', 'cases'] as const) {
          expect(filter[part]).toEqual(expect.arrayContaining([...reasons[part]]))
          expect(reasons[part].length > 0).toBe(filter[part].length > 0)
        }
      }),
    )
  })
})

describe('a chat', () => {
  it('is told once, with every subscription that matched and why', () => {
    const one = subscribed('telegram:1', { filter: { ...ALL, hosts: ['DE'] } })
    const other = subscribed('telegram:1', { filter: { ...ALL, origins: ['TJ'] }, note: 'the Berlin file' })
    const none = subscribed('telegram:1', { filter: { ...ALL, hosts: ['TR'] } })
    const elsewhere = subscribed('slack:T1:C1')
    const recipients = recipientsOf(EVENT, [one, elsewhere, other, none])
    expect(recipients.map(({ address }) => address)).toEqual(['telegram:1', 'slack:T1:C1'])
    expect(recipients[0]?.matched.map(({ subscription }) => subscription.id)).toEqual([
      one.subscription.id,
      other.subscription.id,
    ])
    expect(recipients[0]?.matched.map(({ reasons }) => [reasons.hosts, reasons.origins])).toEqual([
      [['DE'], []],
      [[], ['TJ']],
    ])
  })

  it('hears nothing by a paused subscription', () => {
    expect(recipientsOf(EVENT, [subscribed('telegram:1', { isPaused: true })])).toEqual([])
  })

  it('is told at once where any of its subscriptions wants that', () => {
    const weekly = subscribed('telegram:1', { rhythm: { kind: 'weekly', weekday: 1, at: '09:00' } })
    const daily = subscribed('telegram:1', { rhythm: { kind: 'daily', at: '09:00' } })
    const instant = subscribed('telegram:1')
    expect(recipientsOf(EVENT, [weekly, daily])[0]?.lead).toBe(daily.subscription)
    expect(recipientsOf(EVENT, [weekly, instant, daily])[0]?.lead).toBe(instant.subscription)
  })

  it('is told with sound where any subscription that is told at once keeps no quiet hours', () => {
    const quiet = { from: '22:00', to: '07:00', weekdays: [1, 2, 3, 4, 5, 6, 7], flashPasses: false }
    const silent = subscribed('telegram:1', { quiet })
    const passing = subscribed('telegram:1', { quiet: { ...quiet, flashPasses: true } })
    const loud = subscribed('telegram:1')
    expect(recipientsOf(EVENT, [silent, passing])[0]?.lead).toBe(passing.subscription)
    expect(recipientsOf(EVENT, [silent, passing, loud])[0]?.lead).toBe(loud.subscription)
  })
})
