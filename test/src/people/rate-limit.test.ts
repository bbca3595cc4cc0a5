import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY_OF_ONE, HASTE, INSTANCE, PERSONS_REMEMBERED, rateLimit } from '../../../src/people/rate-limit.ts'

const SECOND = 1_000
const HOUR = 3_600 * SECOND

/** A limit with a clock that the test sets. */
function limitAt(start: number) {
  const clock = { now: start }
  return { clock, limit: rateLimit({ now: () => clock.now }) }
}

describe('how often a person is answered', () => {
  it('lets a lawyer paste forty citations within a minute and open ten of them', () => {
    const { clock, limit } = limitAt(0)
    const verdicts = Array.from({ length: 50 }, () => {
      clock.now += SECOND
      return limit('lawyer').verdict
    })
    expect(new Set(verdicts)).toEqual(new Set(['go']))
  })

  it('lets a volunteer ask every 48 seconds for eight hours', () => {
    const { clock, limit } = limitAt(0)
    for (let asked = 0; asked < 600; asked += 1) {
      clock.now += 48 * SECOND
      expect(limit('volunteer')).toEqual({ verdict: 'go' })
    }
  })

  it('stops who asks ten times a second, tells them once with the wait, and is silent until it is over', () => {
    const { clock, limit } = limitAt(0)
    const verdicts = Array.from({ length: 200 }, () => {
      clock.now += 100
      return limit('crawler')
    })
    const answered = verdicts.filter(({ verdict }) => verdict === 'go').length
    expect(answered).toBeLessThanOrEqual(HASTE.capacity + 10 + 1)
    const told = verdicts.filter(({ verdict }) => verdict === 'slow')
    expect(told).toHaveLength(1)
    expect(told.every((one) => one.verdict === 'slow' && one.milliseconds <= 2 * SECOND)).toBe(true)
  })

  it('answers again as soon as the told wait is over', () => {
    const { clock, limit } = limitAt(0)
    for (let asked = 0; asked < HASTE.capacity; asked += 1) limit('person')
    const verdict = limit('person')
    expect(verdict).toEqual({ verdict: 'slow', milliseconds: 2_000 })
    expect(limit('person')).toEqual({ verdict: 'silent' })
    clock.now += 2_000
    expect(limit('person')).toEqual({ verdict: 'go' })
  })

  it('gives a crawler that never pauses at most 1,200 answers on the first day and 600 on the next', () => {
    const { clock, limit } = limitAt(0)
    const answeredIn = (hours: number): number => {
      let answered = 0
      for (const end = clock.now + hours * HOUR; clock.now < end; clock.now += SECOND)
        answered += Number(limit('crawler').verdict === 'go')
      return answered
    }
    expect(answeredIn(24)).toBeLessThanOrEqual(2 * DAY_OF_ONE.capacity)
    expect(answeredIn(24)).toBeLessThanOrEqual(DAY_OF_ONE.capacity + 1)
  })

  it('counts each person apart', () => {
    const { limit } = limitAt(0)
    for (let asked = 0; asked < 100; asked += 1) limit('crawler')
    expect(limit('crawler').verdict).not.toBe('go')
    expect(limit('lawyer')).toEqual({ verdict: 'go' })
  })

  it('asks everyone to wait a moment when all together are more than one machine can answer', () => {
    const { clock, limit } = limitAt(0)
    const verdicts = Array.from({ length: INSTANCE.capacity + 5 }, (_, person) => limit(`person-${person}`))
    expect(verdicts.filter(({ verdict }) => verdict === 'go')).toHaveLength(INSTANCE.capacity)
    expect(verdicts.at(-1)).toEqual({ verdict: 'slow', milliseconds: 50 })
    clock.now += SECOND
    expect(limit('person-1').verdict).toBe('go')
  })

  it('does nobody harm when the clock is set back, by a minute or by years', () => {
    for (const back of [60 * SECOND, 365 * 24 * HOUR]) {
      const { clock, limit } = limitAt(400 * 24 * HOUR)
      expect(limit('lawyer').verdict).toBe('go')
      for (let asked = 0; asked < 100; asked += 1) limit('crawler')
      clock.now -= back
      expect(limit('lawyer').verdict).toBe('go')
      expect(limit('crawler').verdict).not.toBe('go')
      clock.now += 2_000
      expect(limit('crawler').verdict).toBe('go')
    }
  })

  it('never answers more than the buckets hold and refill, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -100_000, max: 100_000 }), { maxLength: 400 }), (steps) => {
        const { clock, limit } = limitAt(1_000_000_000)
        let answered = 0
        let forward = 0
        for (const step of steps) {
          clock.now += step
          forward += Math.max(0, step)
          answered += Number(limit('person').verdict === 'go')
        }
        const most = HASTE.capacity + (forward * HASTE.capacity) / HASTE.refillMilliseconds
        expect(answered).toBeLessThanOrEqual(most)
      }),
      { numRuns: 100 },
    )
  })

  it(`remembers ${PERSONS_REMEMBERED.toLocaleString('en')} people, and then lets who came longest ago begin anew`, () => {
    const { clock, limit } = limitAt(0)
    for (let asked = 0; asked < 61; asked += 1) limit('crawler')
    for (let person = 0; person < PERSONS_REMEMBERED; person += 1) {
      clock.now += 50
      limit(`person-${person}`)
    }
    clock.now = 61
    expect(limit('crawler').verdict).toBe('go')
  })
})
