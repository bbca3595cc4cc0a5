import { describe, expect, it } from 'vitest'
import type { Incident } from '../../../../knowledge/records/incident.ts'
import type { AlertEvent } from '../../../../src/alerts/alert-event.ts'
import { eventKey, isSameEvent } from '../../../../src/alerts/events/event-keys.ts'
import { actFacts } from '../../../../src/alerts/events/act-facts.ts'
import { mergedRecords } from '../../../../src/alerts/events/mergers.ts'
import { changesBetween } from '../../../../knowledge/records/changes/changes-between.ts'
import { ACT, changed, JUDGMENT, NOW, PERSON, published, records } from '../invented-records.ts'

const FLIGHT: Incident = { ...ACT, type: 'removal-order', date: '2026-11-15', scheduledFor: '2026-11-23' }
const REMOVAL: Incident = { ...ACT, id: 'inc-removal', type: 'deportation', date: '2026-11-21', sources: ['src-other'] }
const short = ({ event, sequence, message, type }: AlertEvent) => `${event}/${sequence} ${message} ${type}`

/** What the last of several publications tells, each of the whole set of acts as it is then. */
function inTurn(...sets: readonly (readonly Incident[])[]): readonly AlertEvent[] {
  const told: AlertEvent[] = []
  let before = records()
  let last: readonly AlertEvent[] = []
  for (const [place, incidents] of sets.entries()) {
    const after = records({ incidents })
    last = published(before, after, { told, number: 14 + place, at: NOW + place * 3_600_000 })
    told.push(...last)
    before = after
  }
  return last
}

const twin = (more: Partial<Incident>): Incident => ({ ...ACT, id: 'inc-twin', sources: ['src-other'], ...more })

describe('two records of one act', () => {
  it('published one after the other are told once', () => {
    expect(inTurn([ACT], [ACT, twin({ date: '2026-11-21' })])).toEqual([])
    expect(inTurn([ACT], [ACT, twin({ date: '2026-11', description: 'Held since Thursday.' })])).toEqual([])
  })

  it('published together are told once, of everyone they name', () => {
    const told = inTurn([ACT, twin({ persons: ['per-one', 'per-two'] })])
    expect(told.map(short)).toEqual(['A-2026-014/1 new detention'])
    expect(told[0]?.persons).toEqual(['per-one', 'per-two'])
  })

  it('are an update where the second adds what a reader sees', () => {
    const [update] = inTurn([{ ...ACT, date: '2026-11' }], [{ ...ACT, date: '2026-11' }, twin({})])
    expect(update).toMatchObject({ event: 'A-2026-014', sequence: 2, message: 'update', reach: 'recipients' })
    expect(update?.changes).toEqual([{ field: 'date', before: '2026-11', after: '2026-11-19' }])
  })

  it.each<[string, Partial<Incident>]>([
    ['four days apart', { date: '2026-11-23' }],
    ['in another country', { host: 'AT' }],
    ['of another person', { persons: ['per-two'] }],
    ['of another kind', { type: 'deportation', date: '2026-11-19' }],
  ])('%s are two events', (_what, more) => {
    expect(inTurn([ACT], [ACT, twin(more)]).map(({ event }) => event)).toHaveLength(1)
    expect(inTurn([ACT, twin(more)])).toHaveLength(2)
  })

  it('of one mass removal, each naming others from one source, are one event', () => {
    const one = { ...REMOVAL, id: 'inc-a' }
    const other = { ...REMOVAL, id: 'inc-b', persons: ['per-two'], date: '2026-11-20' }
    expect(inTurn([one, other]).map(({ persons }) => persons)).toEqual([['per-one', 'per-two']])
    expect(inTurn([one, { ...other, sources: ['src-court'] }])).toHaveLength(2)
  })

  it('share a key only where they date it alike, and are the same event three days apart', () => {
    const reading = { records: records(), at: NOW }
    const sourced = (act: Incident) => ({ facts: actFacts(act, reading), sources: act.sources })
    const [one, three, four] = [ACT, twin({ date: '2026-11-22' }), twin({ date: '2026-11-23' })].map(sourced)
    if (!one || !three || !four) throw new Error('unreachable')
    expect(isSameEvent(one, three)).toBe(true)
    expect(isSameEvent(three, one)).toBe(true)
    expect(isSameEvent(one, four)).toBe(false)
    expect(eventKey(one.facts)).not.toBe(eventKey(three.facts))
    expect(eventKey(sourced(twin({})).facts)).toBe(eventKey(one.facts))
  })

  it('made one are told to nobody, and are told apart from a retraction', () => {
    expect(inTurn([ACT, twin({})], [ACT])).toEqual([])
    expect(inTurn([ACT, twin({})], [{ ...ACT, sources: ['src-wire', 'src-other'] }])).toEqual([])
    const [before, after] = [records({ incidents: [ACT, twin({})] }), records({ incidents: [ACT] })]
    const changes = changesBetween(before, after)
    expect([...mergedRecords({ before, after, changes, at: NOW })]).toEqual([['inc-twin', 'inc-one']])
  })
})

describe('two records of one person', () => {
  const old = { ...PERSON, id: 'per-old', name: 'Anwar Karimzoda', otherNames: [] }
  const merged = {
    ...PERSON,
    otherNames: [{ name: 'Anwar Karimzoda', script: 'Latn', seenIn: null } as const],
  }

  it('made one change no alert that named them', () => {
    const before = records({
      persons: [PERSON, old],
      incidents: [{ ...ACT, persons: ['per-old'] }],
      cases: [{ ...JUDGMENT, persons: ['per-old'] }],
    })
    const told = published(records(), before)
    const after = records({ persons: [merged], incidents: [ACT], cases: [JUDGMENT] })
    expect(told).toHaveLength(2)
    expect(published(before, after, { told })).toEqual([])
  })

  it('who are two people, confused, are a correction', () => {
    const before = records({ persons: [PERSON, old], incidents: [{ ...ACT, persons: ['per-old'] }] })
    const told = published(records(), before)
    const after = records({ persons: [PERSON, old], incidents: [ACT] })
    expect(published(before, after, { told, cause: 'wrong person' })).toMatchObject([
      { message: 'correction', cause: 'wrong person', changes: [{ field: 'persons', before: ['per-old'] }] },
    ])
  })
})

describe('a correction', () => {
  it('is told at the class of what it corrects, with its cause in at most eight words', () => {
    const cause = 'wrong date in the wire report of the day before'
    const [correction] = changed(FLIGHT, { ...FLIGHT, scheduledFor: '2026-12-20' }, { cause })
    expect(correction).toMatchObject({
      message: 'correction',
      class: 'flash',
      urgency: 'expected',
      reach: 'recipients',
      cause: 'wrong date in the wire report of the',
    })
  })

  it('without a cause, a flight put off is an update: the world moved on', () => {
    expect(changed(FLIGHT, { ...FLIGHT, scheduledFor: '2026-11-30' })).toMatchObject([
      { message: 'update', class: 'flash', cause: '' },
    ])
  })

  it('that names another country or person is an alert to whoever follows those', () => {
    expect(changed({}, { host: 'AT' })).toMatchObject([{ message: 'correction', reach: 'both', host: 'AT' }])
    expect(changed({}, { persons: ['per-two'] })).toMatchObject([{ message: 'correction', reach: 'both' }])
    expect(changed({}, { date: '2026-11-17' })).toMatchObject([{ message: 'correction', reach: 'recipients' }])
  })

  it('to nobody but a rumour leaves FLASH', () => {
    expect(changed(FLIGHT, { ...FLIGHT, confidence: 'alleged' })).toMatchObject([
      { message: 'correction', certainty: 'unconfirmed', class: 'prompt' },
    ])
  })

  it('of a record of which nobody was told is told to nobody', () => {
    const [before, after] = [records({ incidents: [ACT] }), records({ incidents: [{ ...ACT, host: 'AT' }] })]
    expect(published(before, after, { cause: 'wrong country' })).toEqual([])
  })
})

describe('a second independent source', () => {
  it('is one update, silent for those who know, and news to those who wait for certainty', () => {
    const single: Partial<Incident> = { confidence: 'single-source' }
    const sure: Partial<Incident> = { sources: ['src-wire', 'src-other'] }
    expect(changed(single, sure)).toMatchObject([
      {
        message: 'update',
        isSilent: true,
        reach: 'both',
        changes: [{ field: 'certainty', before: 'likely', after: 'confirmed' }],
      },
    ])
  })

  it('that makes a rumoured flight of tomorrow likely is told as FLASH, with sound', () => {
    expect(changed({ ...FLIGHT, confidence: 'alleged' }, { ...FLIGHT, confidence: 'single-source' })).toMatchObject([
      { message: 'update', class: 'flash', isSilent: false },
    ])
  })
})

describe('a removal that was told ahead', () => {
  const CARRIED_OUT: Incident = { ...FLIGHT, type: 'deportation', date: '2026-11-23' }

  it('is closed when its record says that it was carried out', () => {
    expect(changed(FLIGHT, CARRIED_OUT, { at: Date.parse('2026-11-23T15:00Z') })).toMatchObject([
      { message: 'closure', type: 'removal-carried-out', class: 'flash', reach: 'both' },
    ])
  })

  it('is closed when another record does', () => {
    expect(inTurn([FLIGHT], [FLIGHT, REMOVAL])).toMatchObject([
      {
        event: 'A-2026-014',
        sequence: 2,
        message: 'closure',
        type: 'removal-carried-out',
        record: 'inc-removal',
        reach: 'both',
        changes: [{ field: 'event', before: 'removal-imminent', after: 'removal-carried-out' }],
      },
    ])
  })

  it('is updated, not closed, where only some of its people were removed, or nobody confirms it', () => {
    const two = { ...FLIGHT, persons: ['per-one', 'per-two'] }
    expect(inTurn([two], [two, REMOVAL])).toMatchObject([{ message: 'update', persons: ['per-one'] }])
    expect(inTurn([FLIGHT], [FLIGHT, { ...REMOVAL, confidence: 'alleged' }])).toMatchObject([
      { message: 'update', certainty: 'unconfirmed', class: 'prompt' },
    ])
  })

  it('is never said to have been carried out because its day went by', () => {
    const at = Date.parse('2026-11-26T12:00Z')
    expect(changed(FLIGHT, { ...FLIGHT, unnamedPersons: 1 }, { at })).toMatchObject([
      { message: 'update', type: 'removal-imminent' },
    ])
    const ahead: Partial<Incident> = { type: 'deportation', date: '2026-11-23' }
    expect(changed(ahead, { ...ahead, unnamedPersons: 1 }, { at })).toMatchObject([
      { message: 'update', type: 'removal-imminent' },
    ])
  })

  it('stays imminent for someone who is held for it', () => {
    const outcome = { type: 'detained', sentenceYears: null, date: null, note: '' } as const
    expect(changed(FLIGHT, { ...FLIGHT, outcome })).toMatchObject([{ type: 'removal-imminent', class: 'flash' }])
  })

  it('that a detention turns into is told to those who follow removals too, and as fast as it must be', () => {
    expect(changed({}, { scheduledFor: '2026-11-23' })).toMatchObject([
      { message: 'update', type: 'removal-imminent', class: 'flash', reach: 'both' },
    ])
  })

  it('of a record that was never told is a new event', () => {
    const [before, after] = [records({ incidents: [ACT] }), records({ incidents: [FLIGHT] })]
    expect(published(before, after).map(short)).toEqual(['A-2026-014/1 new removal-imminent'])
  })
})

describe('what became of someone', () => {
  const sentenced = { type: 'prison-sentence', sentenceYears: 7, date: '2026-11-20', note: '' } as const
  const conviction: Incident = {
    ...ACT,
    id: 'inc-sentence',
    type: 'conviction-after-return',
    host: 'TJ',
    date: '2026-11-20',
    outcome: sentenced,
  }

  it('closes the alert of the removal, once, however many records tell it', () => {
    expect(inTurn([REMOVAL], [{ ...REMOVAL, outcome: sentenced }]).map(short)).toEqual([
      'A-2026-014/2 closure sentence-after-return',
    ])
    expect(inTurn([REMOVAL], [REMOVAL, conviction]).map(short)).toEqual(['A-2026-014/2 closure sentence-after-return'])
    expect(inTurn([REMOVAL], [{ ...REMOVAL, outcome: sentenced }, conviction]).map(short)).toEqual([
      'A-2026-014/2 closure sentence-after-return',
    ])
    expect(inTurn([REMOVAL], [REMOVAL, conviction], [{ ...REMOVAL, outcome: sentenced }, conviction])).toEqual([])
    expect(
      inTurn([REMOVAL], [{ ...REMOVAL, outcome: sentenced }], [{ ...REMOVAL, outcome: sentenced }, conviction]),
    ).toEqual([])
  })

  it('is a new event where nobody was told of the removal', () => {
    const before = records({ incidents: [REMOVAL] })
    const after = records({ incidents: [{ ...REMOVAL, outcome: sentenced }] })
    expect(published(before, after).map(short)).toEqual(['A-2026-014/1 new sentence-after-return'])
  })

  it('can still be corrected', () => {
    const wrong = { ...REMOVAL, outcome: sentenced }
    const right = { ...REMOVAL, outcome: { ...sentenced, sentenceYears: 8 } }
    expect(inTurn([REMOVAL], [wrong], [right])).toMatchObject([
      { sequence: 3, message: 'correction', type: 'sentence-after-return' },
    ])
  })
})

describe('a record that is gone', () => {
  it('is retracted at its class, from those who were told', () => {
    expect(inTurn([REMOVAL], [])).toMatchObject([
      {
        message: 'retraction',
        class: 'flash',
        reach: 'recipients',
        host: 'DE',
        isProtective: false,
        changes: [],
        sequence: 2,
      },
    ])
  })

  it('and comes back is a new event', () => {
    expect(inTurn([REMOVAL], [], [REMOVAL]).map(short)).toEqual(['A-2026-016/1 new removal-carried-out'])
  })

  it('of which nobody was told is told to nobody', () => {
    expect(published(records({ incidents: [ACT] }), records())).toEqual([])
  })

  it('to protect someone is taken back without a word of what it was', () => {
    const before = records({ incidents: [REMOVAL] })
    const told = published(records(), before)
    const [event] = published(before, records(), {
      told,
      protective: new Set(['inc-removal']),
      cause: 'Karimzoda asked for it',
    })
    expect(event).toMatchObject({ message: 'retraction', isProtective: true, class: 'flash', reach: 'recipients' })
    const { record, ...rest } = event ?? {}
    expect(record).toBe('inc-removal')
    expect(JSON.stringify(rest)).not.toMatch(
      /per-|grp-|case-|opposition|Karimzoda|DE|TJ|2026-11|removal-carried|extreme/,
    )
  })
})

describe('a person who must not be named', () => {
  it('takes back everything told of them, in whatever record, once for each event', () => {
    const before = records({ incidents: [REMOVAL], cases: [JUDGMENT] })
    const told = published(records(), before)
    const after = records({
      persons: records().persons.filter(({ id }) => id !== 'per-one'),
      incidents: [{ ...REMOVAL, persons: [], unnamedPersons: 1, description: 'Deported.' }],
      cases: [{ ...JUDGMENT, persons: [], name: 'A. v. Germany' }],
    })
    const events = published(before, after, { told, protective: new Set(['per-one']) })
    expect(events.map(({ event, message, isProtective, persons }) => [event, message, isProtective, persons])).toEqual([
      ['A-2026-014', 'retraction', true, []],
      ['A-2026-015', 'retraction', true, []],
    ])
  })
})
