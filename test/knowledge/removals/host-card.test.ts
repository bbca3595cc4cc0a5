import { describe, expect, it } from 'vitest'
import { hostCard } from '../../../knowledge/removals/host-card.ts'
import { imprisonedAfterRemoval } from '../../../knowledge/removals/imprisoned-after-removal.ts'
import { removalEvents } from '../../../knowledge/removals/removal-events.ts'
import type { Case } from '../../../knowledge/records/case.ts'
import type { Incident } from '../../../knowledge/records/incident.ts'
import { EXPECTED_CARDS, EXPECTED_PAIRS } from './expected-cards.ts'
import { madeUpCase, madeUpIncident, madeUpRecords, outcome } from './made-up-records.ts'
import { shippedRecords } from './shipped-records.ts'

const TODAY = '2026-11-21'

function cardOf(incidents: readonly Incident[], cases: readonly Case[] = [], today = TODAY) {
  return hostCard({ host: 'PL', origin: 'TJ', today }, madeUpRecords({ incidents, cases }))
}

describe('a host card', () => {
  it('has every field of its promise, also where nothing is on record', () => {
    const nobody = { k: 0, n: 0, low: null, high: null }
    const fateOfNobody = { ...nobody, unknown: 0, boundLow: null, boundHigh: null }
    expect(cardOf([])).toEqual({
      host: 'PL',
      origin: 'TJ',
      dataDate: TODAY,
      windowStart: '2023-11-21',
      label: 'F',
      sensitivity: {
        allRecords: 'F',
        corroboratedOnly: 'F',
        withoutLargestCluster: 'F',
        straddlingDatesRecent: 'F',
      },
      dependsOn: [],
      counts: {
        events: 0,
        eventsCorroborated: 0,
        eventsInWindow: 0,
        undated: 0,
        straddling: 0,
        personsNamed: 0,
        personsTotal: 0,
        byType: { deportation: 0, extradition: 0, rendition: 0 },
      },
      firstDate: null,
      lastDate: null,
      eventIds: [],
      removalsOnlyInCases: [],
      thirdState: [],
      stopped: [],
      f1: { events: nobody, personsNamed: nobody },
      f2: { events: fateOfNobody, personsNamed: fateOfNobody },
      f3: nobody,
      modifiers: { casesViolation: [], interimMeasureBreached: [], removalHaltedByCourt: [], adverseCases: [] },
    })
  })

  it.each([
    ['2026-11-21', '2023-11-21'],
    ['2027-02-28', '2024-02-28'],
    ['2028-02-29', '2025-02-28'],
    ['2026-01-01', '2023-01-01'],
  ])('of %s counts as recent what happened from %s on', (today, windowStart) => {
    expect(cardOf([], [], today).windowStart).toBe(windowStart)
  })

  it('refuses a data date that is no day', () => {
    expect(() => cardOf([], [], '2026-02-30')).toThrow(RangeError)
  })

  it('counts events, the people named once, and everyone removed', () => {
    const { counts, eventIds } = cardOf([
      madeUpIncident({ id: 'inc-a', date: '2024-05', sources: ['src-1'], persons: ['per-a'] }),
      madeUpIncident({ id: 'inc-b', date: '2024-05-09', sources: ['src-1'], persons: ['per-b'], unnamedPersons: 4 }),
      madeUpIncident({ id: 'inc-c', date: '2023', type: 'rendition', persons: ['per-a'], confidence: 'alleged' }),
      madeUpIncident({ id: 'inc-d', date: null, type: 'extradition' }),
    ])
    expect(counts).toEqual({
      events: 3,
      eventsCorroborated: 2,
      eventsInWindow: 1,
      undated: 1,
      straddling: 1,
      personsNamed: 2,
      personsTotal: 6,
      byType: { deportation: 1, extradition: 1, rendition: 1 },
    })
    expect(eventIds).toEqual([['inc-c'], ['inc-a', 'inc-b'], ['inc-d']])
  })

  it('gives the first and the last date as precisely as known', () => {
    const dated = ['2024', null, '2024-01', '2019-06', '2019-06-01'].map((date, place) =>
      madeUpIncident({ id: `inc-${place}`, date }),
    )
    expect(cardOf(dated)).toMatchObject({ firstDate: '2019-06-01', lastDate: '2024-01' })
  })

  it('leaves out what only happened after the data date', () => {
    const card = cardOf(
      [
        madeUpIncident({ id: 'inc-a', date: '2024-05', persons: ['per-a'] }),
        madeUpIncident({ id: 'inc-b', date: '2025-01' }),
        madeUpIncident({ id: 'inc-c', host: 'TJ', type: 'death-in-custody', date: '2025-02', persons: ['per-a'] }),
      ],
      [madeUpCase({ id: 'case-a', date: '2025-03', outcome: 'violation' })],
      '2024-12-31',
    )
    expect(card.eventIds).toEqual([['inc-a']])
    expect(card.f2.events).toMatchObject({ n: 0, unknown: 1 })
    expect(card.modifiers.casesViolation).toEqual([])
  })

  it('lists removals to a third state apart and counts them as attempts only', () => {
    const card = cardOf([madeUpIncident({ id: 'inc-a', destination: 'GE', persons: ['per-a'] })])
    expect(card).toMatchObject({ label: 'D', thirdState: ['inc-a'], eventIds: [], f1: { events: { k: 0, n: 0 } } })
  })
})

describe('the label where nobody was removed', () => {
  const TYPES_OF_ATTEMPTS = [
    'arrest',
    'detention',
    'extradition-request',
    'removal-order',
    'interpol-notice',
    'asylum-refusal',
    'refused-entry',
  ] as const

  it.each(TYPES_OF_ATTEMPTS)('is D after a %s', (type) => {
    expect(cardOf([madeUpIncident({ id: 'inc-a', type })]).label).toBe('D')
  })

  it('is D after any removal that was stopped', () => {
    expect(cardOf([madeUpIncident({ id: 'inc-a', outcome: outcome('removal-stopped') })]).label).toBe('D')
    expect(cardOf([madeUpIncident({ id: 'inc-a', type: 'threat', outcome: outcome('removal-stopped') })]).label).toBe(
      'D',
    )
  })

  it('is D where a court has had a case', () => {
    expect(cardOf([], [madeUpCase({ id: 'case-a', origins: ['UZ', 'TJ'] })]).label).toBe('D')
  })

  it('is E where there was pressure only', () => {
    expect(cardOf([madeUpIncident({ id: 'inc-a', type: 'surveillance' })]).label).toBe('E')
  })

  it('is F where all that is on record is another host’s, another origin’s or done at home', () => {
    const elsewhere = [
      madeUpIncident({ id: 'inc-a', host: 'DE' }),
      madeUpIncident({ id: 'inc-b', origin: 'UZ' }),
      madeUpIncident({ id: 'inc-c', host: 'TJ', type: 'arrest' }),
    ]
    const cases = [madeUpCase({ id: 'case-a', respondent: 'DE' }), madeUpCase({ id: 'case-b', origins: ['UZ'] })]
    expect(cardOf(elsewhere, cases).label).toBe('F')
  })

  it('is C where a judgment alone tells of a removal, which enters no count', () => {
    const card = cardOf([], [madeUpCase({ id: 'case-a', removalCarriedOut: 'yes' })])
    expect(card).toMatchObject({ label: 'C', removalsOnlyInCases: ['case-a'], counts: { events: 0 } })
  })
})

describe('a removal told in a judgment', () => {
  const removal = madeUpIncident({ id: 'inc-a', date: '2019', persons: ['per-a'], sources: ['src-1'] })

  it.each<[string, Partial<Case>]>([
    ['names someone of an event', { persons: ['per-a', 'per-z'] }],
    ['shares a source with an event', { sources: ['src-1', 'src-2'] }],
  ])('is no removal of its own where the judgment %s', (_, changes) => {
    const card = cardOf([removal], [madeUpCase({ id: 'case-a', removalCarriedOut: 'yes', ...changes })])
    expect(card.removalsOnlyInCases).toEqual([])
  })

  it('is set beside the events where nothing joins it to them, and stands for the label when they are left out', () => {
    const card = cardOf(
      [{ ...removal, confidence: 'alleged', date: '2025' }],
      [madeUpCase({ id: 'case-a', removalCarriedOut: 'yes', persons: ['per-z'] })],
    )
    expect(card).toMatchObject({
      label: 'B*',
      removalsOnlyInCases: ['case-a'],
      sensitivity: { corroboratedOnly: 'C', withoutLargestCluster: 'C' },
    })
  })
})

describe('the fractions of a card', () => {
  const stopped = { type: 'extradition-request', outcome: outcome('removal-stopped') } as const

  it('count those removed of those removed or spared', () => {
    const { f1, stopped: attempts } = cardOf([
      madeUpIncident({ id: 'inc-a', persons: ['per-a', 'per-b'] }),
      madeUpIncident({ ...stopped, id: 'inc-b', persons: ['per-c'] }),
      madeUpIncident({ ...stopped, id: 'inc-c', persons: ['per-c'] }),
      madeUpIncident({ ...stopped, id: 'inc-d', persons: ['per-a'] }),
      madeUpIncident({ ...stopped, id: 'inc-e' }),
    ])
    expect(attempts).toEqual([['inc-b', 'inc-c'], ['inc-e']])
    expect(f1.events).toMatchObject({ k: 1, n: 3 })
    expect(f1.personsNamed).toMatchObject({ k: 2, n: 3 })
  })

  it('count those imprisoned or worse of those whose fate is known, with bounds for the rest', () => {
    const fates = ['prison-sentence', 'detained', 'released', 'killed', 'unknown', 'pending'] as const
    const { f2 } = cardOf(
      fates.map((fate, place) =>
        madeUpIncident({ id: `inc-${place}`, persons: [`per-${place}`], outcome: outcome(fate) }),
      ),
    )
    expect(f2.events).toMatchObject({ k: 3, n: 4, unknown: 2, boundLow: 3 / 6, boundHigh: 5 / 6 })
    expect(f2.events.low).toBeCloseTo(0.3006, 4)
    expect(f2.events.high).toBeCloseTo(0.9544, 4)
    expect(f2.personsNamed).toEqual(f2.events)
  })

  it.each([
    ['released', 'tortured'],
    ['tortured', 'released'],
  ] as const)('count a person removed twice, then %s and then %s, once with the worst', (first, second) => {
    const { f2 } = cardOf([
      madeUpIncident({ id: 'inc-a', date: '2019', persons: ['per-a'], outcome: outcome(first) }),
      madeUpIncident({ id: 'inc-b', date: '2024', persons: ['per-a'], outcome: outcome(second) }),
    ])
    expect(f2.events).toMatchObject({ k: 1, n: 2 })
    expect(f2.personsNamed).toMatchObject({ k: 1, n: 1 })
  })

  it('can take detention without a sentence as unknown', () => {
    const incidents = (['prison-sentence', 'detained', 'released'] as const).map((fate, place) =>
      madeUpIncident({ id: `inc-${place}`, outcome: outcome(fate) }),
    )
    const strict = imprisonedAfterRemoval(removalEvents(incidents), madeUpRecords({ incidents }), 'unknown')
    expect(strict.events).toMatchObject({ k: 1, n: 2, unknown: 1 })
  })

  it('count interim measures breached of those granted, without stays by national courts', () => {
    const measures = [
      'rule-39-breached',
      'committee-measure-breached',
      'rule-39-granted',
      'committee-measure-granted',
      'national-stay',
      'none',
      'unknown',
    ] as const
    const { f3, modifiers } = cardOf(
      [],
      measures.map((interimMeasure) => madeUpCase({ id: `case-${interimMeasure}`, interimMeasure })),
    )
    expect(f3).toMatchObject({ k: 2, n: 4 })
    expect(modifiers.interimMeasureBreached).toEqual(['case-rule-39-breached', 'case-committee-measure-breached'])
  })
})

describe('the judgments on a card', () => {
  it('are told as facts: violations, removals halted and authority against', () => {
    const { modifiers } = cardOf(
      [],
      [
        madeUpCase({ id: 'case-a', outcome: 'violation' }),
        madeUpCase({ id: 'case-b', outcome: 'removal-halted' }),
        madeUpCase({ id: 'case-c', outcome: 'inadmissible', direction: 'adverse' }),
        madeUpCase({ id: 'case-d', outcome: 'no-violation', direction: 'mixed' }),
        madeUpCase({ id: 'case-e', outcome: 'violation', direction: 'mixed' }),
      ],
    )
    expect(modifiers).toEqual({
      casesViolation: ['case-a', 'case-e'],
      interimMeasureBreached: [],
      removalHaltedByCourt: ['case-b'],
      adverseCases: ['case-c', 'case-d'],
    })
  })
})

describe('the card of a host for every origin', () => {
  const incidents = [
    madeUpIncident({ id: 'inc-a', host: 'KG', origin: 'TJ', persons: ['per-a'] }),
    madeUpIncident({ id: 'inc-b', host: 'KG', origin: 'UZ' }),
    madeUpIncident({ id: 'inc-c', host: 'KG', origin: 'KG' }),
    madeUpIncident({
      id: 'inc-d',
      host: 'KG',
      origin: 'UZ',
      type: 'arrest',
      outcome: outcome('removal-stopped'),
      persons: ['per-a'],
    }),
  ]
  const cases = [
    madeUpCase({ id: 'case-a', respondent: 'KG', origins: ['KG'] }),
    madeUpCase({ id: 'case-b', respondent: 'KG', origins: ['UZ'], outcome: 'violation' }),
  ]
  const card = hostCard({ host: 'KG', origin: null, today: TODAY }, madeUpRecords({ incidents, cases }))

  it('joins all origins but the host itself', () => {
    expect(card.origin).toBeNull()
    expect(card.eventIds).toEqual([['inc-a'], ['inc-b']])
    expect(card.modifiers.casesViolation).toEqual(['case-b'])
  })

  it('keeps a person spared from one origin though removed to another', () => {
    expect(card.stopped).toEqual([['inc-d']])
  })
})

describe('the cards of the shipped records', () => {
  const records = shippedRecords()

  it.each(EXPECTED_CARDS)('say of $host and $origin: $label, $count removals, $f1 carried out', (expected) => {
    const card = hostCard({ host: expected.host, origin: expected.origin, today: TODAY }, records)
    expect({
      label: card.label,
      dependsOn: card.dependsOn,
      count: card.counts.events,
      persons: card.counts.personsNamed,
      f1: `${card.f1.events.k}/${card.f1.events.n}`,
      f2: `${card.f2.events.k}/${card.f2.events.n}`,
      removals: card.eventIds.flat().sort(),
    }).toEqual({
      label: expected.label,
      dependsOn: expected.dependsOn,
      count: expected.count,
      persons: expected.persons,
      f1: expected.f1,
      f2: expected.f2,
      removals: expected.removals.toSorted(),
    })
  })

  it.each(EXPECTED_PAIRS)('say of two hosts $labels', ({ origin, labels, removals }) => {
    const cards = Object.keys(labels).map((host) => hostCard({ host, origin, today: TODAY }, records))
    expect(Object.fromEntries(cards.map((card) => [card.host, card.label]))).toEqual(labels)
    expect(cards.flatMap((card) => card.eventIds.flat()).sort()).toEqual(removals.toSorted())
  })
})
