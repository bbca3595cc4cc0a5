import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { enumerationGuard, TRAILS_REMEMBERED, type EnumerationEvent } from '../../../src/people/enumeration-guard.ts'
import { ENUMERATION_LIMITS, LONGEST_DELAY } from '../../../src/people/enumeration/limits.ts'
import { shownIn } from '../../../src/people/enumeration/shown-in.ts'
import { answered, records } from './answered.ts'
import { GUESTS } from './sixty-names.ts'

const SECOND = 1_000
const HOUR = 3_600 * SECOND
const NOTHING = { ids: [], people: [] }
/** More people than anyone is shown within a day. */
const MANY = { ids: [], people: Array.from({ length: 101 }, (_, person) => `per-${person}`) }

/** A guard with a clock that the test sets, and what administrators were told. */
function guarded(start = 0) {
  const clock = { now: start }
  const events: EnumerationEvent[] = []
  const guard = enumerationGuard({ now: () => clock.now, report: (event) => events.push(event) })
  const asks = (text: string, person = 'someone') => {
    clock.now += 20 * SECOND
    const { query, reply } = answered(text)
    return { reply, ...guard({ person, query, shown: shownIn(reply, records) }) }
  }
  const isStopped = (person: string) => {
    guard({ person, query: answered('/who Farrukh Ikromov').query, shown: MANY })
  }
  return { clock, events, guard, asks, isStopped }
}

describe('a legitimate day', () => {
  it('lets a volunteer look up sixty names from a meeting without a wait, one a message and in the order of the list', () => {
    const { asks, events } = guarded()
    const verdicts = GUESTS.map((name) => asks(`/who ${name}`).verdict)
    expect(new Set(verdicts)).toEqual(new Set(['go']))
    expect(events).toEqual([])
  })

  it('lets a volunteer look up sixty surnames in alphabetical order without a wait', () => {
    const { asks } = guarded()
    const surnames = GUESTS.map((name) => name.split(' ')[1] ?? '').toSorted()
    expect(new Set(surnames.map((name) => asks(`/who ${name}`).verdict))).toEqual(new Set(['go']))
  })

  it('lets a volunteer try each of the sixty in a second spelling', () => {
    const { asks } = guarded()
    const spelt = GUESTS.flatMap((name) => [name, name.replace('ov', 'oev').replace('va', 'wa')])
    expect(spelt.map((name) => asks(`/who ${name}`).verdict)).not.toContain('stopped')
  })

  it.each(['/precedents host:RU', '/precedents origin:TJ', '/precedents host:DE'])(
    'lets a lawyer open every page and every record of the answer to %s without a wait',
    (list) => {
      const { asks } = guarded()
      const verdicts: string[] = []
      let next: string | undefined = list
      const ids = new Set<string>()
      while (next !== undefined) {
        const { reply, verdict } = asks(next)
        verdicts.push(verdict)
        for (const id of reply.result.results) ids.add(id)
        next = reply.page?.next
      }
      for (const id of ids) verdicts.push(asks(`/record ${id}`).verdict)
      expect(new Set(verdicts)).toEqual(new Set(['go']))
    },
  )

  it('never stops the checking of citations, nor help, for anyone', () => {
    const { asks, isStopped } = guarded()
    isStopped('someone')
    expect(asks('/who Farrukh Ikromov').verdict).toBe('stopped')
    expect(asks('/verify Garabayev v. Russia, no. 38411/02, 7 June 2007').verdict).toBe('go')
    expect(asks('/privacy').verdict).toBe('go')
  })
})

/** Questions by which a program could read the records out, each as if its author knew them all. */
const CRAWLERS: Readonly<Record<string, () => readonly string[]>> = {
  'every name': () => records.persons.map(({ name }) => `/who ${name}`),
  'the beginnings of every surname': () =>
    records.persons.flatMap(({ name }) => {
      const surname = name.split(' ').at(-1) ?? ''
      return Array.from({ length: surname.length }, (_, length) => `/who ${surname.slice(0, length + 1)}`)
    }),
  'every surname in alphabetical order': () =>
    records.persons
      .map(({ name }) => name.split(' ').at(-1) ?? '')
      .toSorted()
      .map((name) => `/who ${name}`),
  'every record id': () => [...records.persons, ...records.incidents].map(({ id }) => `/record ${id}`),
  'every page of what is new': () => Array.from({ length: 70 }, (_, page) => `/recent page:${page + 1}`),
  'every page of every list': () =>
    hosts().flatMap((host) => [1, 2, 3, 4, 5, 6].map((page) => `/precedents host:${host} page:${page}`)),
  'files for every host': () => hosts().map((host) => `/export host:${host}`),
  'every host country card': () =>
    hosts().flatMap((host) => [1, 2, 3].map((page) => `/host host:${host} page:${page}`)),
}

function hosts(): readonly string[] {
  return [...new Set(records.incidents.map(({ host }) => host))]
}

/** The people whom a crawler that never gives up has seen after 24 hours, out of all. */
function extracted(questions: readonly string[]): number {
  const { asks, clock } = guarded()
  const seen = new Set<string>()
  for (const text of questions) {
    if (clock.now > 24 * HOUR) break
    const { reply, verdict } = asks(text)
    if (verdict === 'stopped') {
      clock.now += HOUR
      continue
    }
    for (const id of shownIn(reply, records).people) seen.add(id)
    const said = JSON.stringify([reply.headline, reply.blocks, reply.actions])
    for (const { id, name } of records.persons) if (said.includes(name)) seen.add(id)
  }
  return seen.size / records.persons.length
}

/** The stated share: a crawler takes away less than two fifths of the shipped people in a day, whatever it asks. */
const MOST_EXTRACTED = 0.4

describe('a crawler over the shipped records', () => {
  it.each(Object.keys(CRAWLERS))('that asks for %s takes away less than two fifths of the people in a day', (way) => {
    const questions = CRAWLERS[way]?.() ?? []
    const share = extracted(questions)
    expect(share).toBeLessThan(MOST_EXTRACTED)
    expect(questions.length).toBeGreaterThan(10)
  })

  it('that asks in all of these ways takes away no more', () => {
    const all = Object.values(CRAWLERS).map((questions) => questions())
    const mixed = Array.from({ length: 300 }, (_, turn) => all.flatMap((questions) => questions[turn] ?? [])).flat()
    expect(extracted(mixed)).toBeLessThan(MOST_EXTRACTED)
  })

  it('is slowed before it is stopped, more with every step, and stopped for at least six hours', () => {
    const { asks, clock } = guarded()
    const verdicts = records.persons.slice(0, 150).map(({ name }) => asks(`/who ${name}`))
    const delays = verdicts.flatMap((one) => (one.verdict === 'slowed' ? [one.milliseconds] : []))
    expect(verdicts.findIndex(({ verdict }) => verdict === 'slowed')).toBeLessThan(
      verdicts.findIndex(({ verdict }) => verdict === 'stopped'),
    )
    expect(delays).toEqual(delays.toSorted((a, b) => a - b))
    expect(delays.at(-1)).toBeLessThanOrEqual(LONGEST_DELAY)
    clock.now += 5 * HOUR
    expect(asks('/who Farrukh Ikromov').verdict).toBe('stopped')
    clock.now += 24 * HOUR
    expect(asks('/who Farrukh Ikromov').verdict).toBe('go')
  })
})

describe('one way of reading the records out', () => {
  it.each([
    [
      'fragments',
      [
        'a',
        'ab',
        'abd',
        'abdu',
        'abdul',
        'abdull',
        'abdulla',
        'abdullae',
        'abdullaev',
        'r',
        'ra',
        'rah',
        'rahi',
        'rahim',
        'rahimo',
        'rahimov',
        'k',
        'ka',
        'kar',
        'kari',
        'karim',
        'karimo',
        'karimov',
        's',
        'sa',
        'sai',
        'said',
        'saido',
        'saidov',
        'saidova',
      ],
    ],
    ['alphabet', Array.from({ length: 120 }, (_, place) => `${letter(place / 26)}${letter(place)}zzq`)],
    ['record-ids', Array.from({ length: 80 }, (_, place) => `per-a${letter(place / 26)}${letter(place)}-nobody`)],
  ] as const)(
    'by %s is slowed, then stopped, and told to administrators without a word of what was asked',
    (kind, asked) => {
      const { guard, events } = guarded()
      const verdicts = asked.map((word) => {
        const { query } = answered(kind === 'record-ids' ? `/record ${word}` : `/who ${word}`)
        return guard({ person: 'hash-1', query, shown: NOTHING }).verdict
      })
      expect(verdicts.slice(0, ENUMERATION_LIMITS[kind].slowed - 10)).not.toContain('slowed')
      expect(verdicts.indexOf('slowed')).toBeGreaterThan(0)
      expect(verdicts.at(-1)).toBe('stopped')
      const told = events.filter((event) => event.kind === kind)
      expect(told.map(({ verdict }) => verdict)).toEqual(['slowed', 'stopped'])
      expect(Object.keys(told[0] ?? {}).toSorted()).toEqual(['count', 'kind', 'person', 'verdict'])
      expect(JSON.stringify(events)).not.toMatch(/abdu|nobody|zzq/)
    },
  )

  it('counts records that an answer has shown as no guess', () => {
    const { asks, events } = guarded()
    const { reply } = asks('/precedents host:RU origin:UZ')
    for (const id of reply.result.results) asks(`/record ${id}`)
    expect(events.filter(({ kind }) => kind === 'record-ids')).toEqual([])
  })
})

function letter(place: number): string {
  return String.fromCharCode(97 + (Math.floor(place) % 26))
}

describe('what is remembered', () => {
  it('is forgotten after 24 hours', () => {
    const { asks, clock } = guarded()
    const few = records.persons.slice(0, 90).map(({ name }) => name)
    expect(few.map((name) => asks(`/who ${name}`).verdict)).toContain('slowed')
    clock.now += 24 * HOUR
    expect(new Set(few.slice(0, 30).map((name) => asks(`/who ${name}`).verdict))).toEqual(new Set(['go']))
  })

  it('of one person says nothing about another', () => {
    const { asks, isStopped } = guarded()
    isStopped('crawler')
    expect(asks('/who Farrukh Ikromov', 'lawyer').verdict).toBe('go')
  })

  it('survives a clock that runs backwards, and ends a stop within 30 hours of it', () => {
    const { asks, clock, isStopped } = guarded(400 * 24 * HOUR)
    isStopped('someone')
    clock.now -= 300 * 24 * HOUR
    expect(asks('/who Farrukh Ikromov').verdict).toBe('stopped')
    expect(asks('/who Farrukh Ikromov', 'lawyer').verdict).toBe('go')
    clock.now += 30 * HOUR
    expect(asks('/who Farrukh Ikromov').verdict).toBe('go')
  })

  it(`is bounded: of ${TRAILS_REMEMBERED.toLocaleString('en')} others, the one who asked longest ago is forgotten`, () => {
    const { guard, asks, isStopped } = guarded()
    isStopped('crawler')
    expect(asks('/who Farrukh Ikromov', 'crawler').verdict).toBe('stopped')
    const { query } = answered('/who Umed Solehov')
    for (let person = 0; person < TRAILS_REMEMBERED; person += 1) guard({ person: `p${person}`, query, shown: NOTHING })
    expect(asks('/who Farrukh Ikromov', 'crawler').verdict).toBe('go')
  })

  it('takes any query and any ids', () => {
    const { guard } = guarded()
    const { query } = answered('who is x')
    const anyIds = fc.array(fc.string({ maxLength: 20 }), { maxLength: 12 })
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.integer({ min: 1 }),
        anyIds,
        anyIds,
        (text, page, ids, people) => {
          const mention = {
            start: 0,
            end: text.length,
            words: text,
            outcome: { outcome: 'refused', why: 'too-short' },
          } as const
          const verdict = guard({
            person: text,
            query: { ...query, text, page, names: [mention] },
            shown: { ids, people },
          })
          expect(['go', 'slowed', 'stopped']).toContain(verdict.verdict)
        },
      ),
      { numRuns: 40 },
    )
  })
})
