import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostCard, type HostCard } from '../../../knowledge/removals/host-card.ts'
import type { Fraction } from '../../../knowledge/removals/fraction.ts'
import type { Case } from '../../../knowledge/records/case.ts'
import { ORIGINS as ALL_ORIGINS, type Origin } from '../../../knowledge/records/fields.ts'
import type { Incident } from '../../../knowledge/records/incident.ts'
import { anyCases, anyIncidents, HOSTS, ORIGINS } from './any-records.ts'
import { cardByHand } from './card-by-hand.ts'
import { madeUpRecords } from './made-up-records.ts'
import { shippedRecords } from './shipped-records.ts'

interface Recounted {
  readonly host: string
  readonly origin: Origin | null
  readonly today: string
}

/** The card and its recount, in the same shape. */
function recounted(request: Recounted, incidents: readonly Incident[], cases: readonly Case[]) {
  const card = hostCard(request, madeUpRecords({ incidents, cases }))
  const { withoutLargest, ...byHand } = cardByHand(request, incidents, cases)
  const { withoutLargestCluster } = card.sensitivity
  return {
    card: toTheTenthDigit(withoutOrder(card)),
    byHand: toTheTenthDigit({
      ...byHand,
      withoutLargestCluster: withoutLargest.find((label) => label === withoutLargestCluster) ?? withoutLargest[0],
    }),
  }
}

function withoutOrder(card: HostCard) {
  const { label, counts, firstDate, lastDate, f1, f2, f3 } = card
  return {
    ...card.sensitivity,
    label,
    counts,
    firstDate,
    lastDate,
    eventIds: inAnyOrder(card.eventIds),
    removalsOnlyInCases: card.removalsOnlyInCases.toSorted(),
    thirdState: card.thirdState.toSorted(),
    stopped: inAnyOrder(card.stopped),
    f1,
    f2,
    f3,
    modifiers: {
      casesViolation: card.modifiers.casesViolation.toSorted(),
      interimMeasureBreached: card.modifiers.interimMeasureBreached.toSorted(),
      removalHaltedByCourt: card.modifiers.removalHaltedByCourt.toSorted(),
      adverseCases: card.modifiers.adverseCases.toSorted(),
    },
  }
}

function inAnyOrder(groups: readonly (readonly string[])[]): readonly string[] {
  return groups.map((ids) => ids.toSorted().join(' ')).toSorted()
}

/** Two ways of working out the same number may differ in its last binary digit. */
function toTheTenthDigit(figures: unknown): unknown {
  return JSON.parse(
    JSON.stringify(figures, (_, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(10)) : value)),
  )
}

function countsIn({ byType, ...counts }: HostCard['counts']): readonly number[] {
  return [...Object.values(counts), ...Object.values(byType)]
}

/** Ranges that are missing though somebody was counted, leave 0 to 1, or do not hold their fraction. */
function unsound({ f1, f2, f3 }: HostCard): readonly Fraction[] {
  return [f1.events, f1.personsNamed, f2.events, f2.personsNamed, f3].filter(({ k, n, low, high }) => {
    if (n === 0) return low !== null || high !== null
    return low === null || high === null || low < 0 || low > k / n || high < k / n || high > 1
  })
}

describe('every figure of a card', () => {
  const shipped = shippedRecords()
  const hosts = [...new Set([...shipped.incidents.map(({ host }) => host), ...shipped.cases.map((c) => c.respondent)])]

  it.each(['2026-11-21', '2024-02-29', '2013-06-15'])(
    'comes out the same when recounted by hand, for all hosts and origins of the shipped records on %s',
    (today) => {
      for (const host of hosts) {
        for (const origin of [...ALL_ORIGINS, null]) {
          const { card, byHand } = recounted({ host, origin, today }, shipped.incidents, shipped.cases)
          expect(card).toEqual(byHand)
        }
      }
    },
  )

  it('comes out the same when recounted by hand, for any records', () => {
    const anyRequest = fc.record({
      host: fc.constantFrom(...HOSTS),
      origin: fc.constantFrom(...ORIGINS, null),
      today: fc.constant('2026-11-21'),
    })
    fc.assert(
      fc.property(anyRequest, anyIncidents, anyCases, (request, incidents, cases) => {
        const { card, byHand } = recounted(request, incidents, cases)
        expect(card).toEqual(byHand)
      }),
      { numRuns: 1_000 },
    )
  })

  it('is never negative, and every range lies within 0 and 1 and holds its fraction', () => {
    fc.assert(
      fc.property(anyIncidents, anyCases, (incidents, cases) => {
        const records = madeUpRecords({ incidents, cases })
        for (const host of HOSTS) {
          const card = hostCard({ host, origin: null, today: '2026-11-21' }, records)
          expect(countsIn(card.counts).filter((count) => !Number.isInteger(count) || count < 0)).toEqual([])
          expect(unsound(card)).toEqual([])
        }
      }),
    )
  })

  it('can be recounted from the records that the card lists, with the cases', () => {
    fc.assert(
      fc.property(anyIncidents, anyCases, (incidents, cases) => {
        const request = { host: 'PL', origin: 'TJ', today: '2026-11-21' } as const
        const card = hostCard(request, madeUpRecords({ incidents, cases }))
        const listed = new Set(card.eventIds.flat())
        const events = incidents.filter(({ id }) => listed.has(id))
        fc.pre(events.length > 0)
        const again = hostCard(request, madeUpRecords({ incidents: events, cases }))
        expect(again.counts).toEqual(card.counts)
        expect(again.label).toBe(card.label)
      }),
    )
  })

  it('says which readings have another letter than the label', () => {
    fc.assert(
      fc.property(anyIncidents, anyCases, (incidents, cases) => {
        const card = hostCard({ host: 'RU', origin: null, today: '2026-11-21' }, madeUpRecords({ incidents, cases }))
        const others = Object.entries(card.sensitivity).filter(([, label]) => label.charAt(0) !== card.label.charAt(0))
        expect(card.dependsOn).toEqual(others.map(([name]) => name))
      }),
    )
  })

  it('does not change with the order of the records', () => {
    fc.assert(
      fc.property(anyIncidents, anyCases, (incidents, cases) => {
        const request = { host: 'PL', origin: null, today: '2026-11-21' } as const
        const card = hostCard(request, madeUpRecords({ incidents, cases }))
        const turned = hostCard(request, madeUpRecords({ incidents: incidents.toReversed(), cases }))
        expect(withoutOrder(turned)).toEqual(withoutOrder(card))
        expect(turned.eventIds).toEqual(card.eventIds)
      }),
    )
  })
})
