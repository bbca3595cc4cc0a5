import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newcombe, unknownBounds, wilson } from '../../../knowledge/removals/interval.ts'

/** Computed with another program (SciPy); see Wilson 1927 and Newcombe 1998. */
const WILSON = [
  [0, 1, 0, 0.7935],
  [1, 3, 0.0615, 0.7923],
  [3, 3, 0.4385, 1],
  [0, 5, 0, 0.4345],
  [4, 5, 0.3755, 0.9638],
  [3, 7, 0.1582, 0.7495],
  [10, 10, 0.7225, 1],
  [12, 15, 0.5481, 0.9295],
  [18, 20, 0.699, 0.9721],
  [3, 830, 0.0012, 0.0106],
] as const

const anyPart = fc.nat(2000).chain((n) => fc.nat(n).map((k) => ({ k, n })))

describe('the small-number range of k of n', () => {
  it.each(WILSON)('of %i of %i is %f to %f', (k, n, low, high) => {
    expect(wilson(k, n)?.low).toBeCloseTo(low, 4)
    expect(wilson(k, n)?.high).toBeCloseTo(high, 4)
  })

  it('is not given of nobody', () => {
    expect(wilson(0, 0)).toBeNull()
  })

  it('begins at exactly 0 when none was, and ends at exactly 1 when all were', () => {
    expect(wilson(0, 7)?.low).toBe(0)
    expect(wilson(7, 7)?.high).toBe(1)
  })

  it('lies within 0 and 1 and holds the share itself', () => {
    fc.assert(
      fc.property(anyPart, ({ k, n }) => {
        fc.pre(n > 0)
        const range = wilson(k, n)
        expect(range?.low).toBeGreaterThanOrEqual(0)
        expect(range?.high).toBeLessThanOrEqual(1)
        expect(range?.low).toBeLessThanOrEqual(k / n)
        expect(range?.high).toBeGreaterThanOrEqual(k / n)
      }),
    )
  })

  it.each([
    [2, 1],
    [-1, 3],
    [0.5, 3],
    [Number.NaN, 3],
  ])('refuses %f of %f, which nobody can have counted', (k, n) => {
    expect(() => wilson(k, n)).toThrow(RangeError)
  })
})

describe('the difference between two hosts', () => {
  it.each([
    [
      { k: 6, n: 8 },
      { k: 2, n: 9 },
      { difference: 0.5278, low: 0.0568, high: 0.7668 },
    ],
    [
      { k: 3, n: 4 },
      { k: 2, n: 5 },
      { difference: 0.35, low: -0.2316, high: 0.6986 },
    ],
  ])('of %o and %o has the range that Newcombe gives', (first, second, expected) => {
    const found = newcombe(first, second)
    expect(found?.difference).toBeCloseTo(expected.difference, 4)
    expect(found?.low).toBeCloseTo(expected.low, 4)
    expect(found?.high).toBeCloseTo(expected.high, 4)
  })

  it('is not given where one of them has nobody to count', () => {
    expect(newcombe({ k: 0, n: 0 }, { k: 2, n: 5 })).toBeNull()
    expect(newcombe({ k: 2, n: 5 }, { k: 0, n: 0 })).toBeNull()
  })

  it('is turned round when the hosts change places', () => {
    fc.assert(
      fc.property(anyPart, anyPart, (first, second) => {
        const [there, back] = [newcombe(first, second), newcombe(second, first)]
        expect(there === null).toBe(first.n === 0 || second.n === 0)
        expect(there?.low ?? 0).toBeCloseTo(-(back?.high ?? 0), 10)
        expect(there?.low ?? 0).toBeGreaterThanOrEqual(-1)
        expect(there?.high ?? 0).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('the bounds when some fates are unknown', () => {
  it('are 3 of 6 and 5 of 6 for 3 of 4 known and 2 unknown', () => {
    expect(unknownBounds(3, 4, 2)).toEqual({ low: 3 / 6, high: 5 / 6 })
  })

  it('meet where nothing is unknown, and are not given of nobody', () => {
    expect(unknownBounds(3, 4, 0)).toEqual({ low: 0.75, high: 0.75 })
    expect(unknownBounds(0, 0, 0)).toBeNull()
  })

  it('span everything where nothing is known', () => {
    expect(unknownBounds(0, 0, 3)).toEqual({ low: 0, high: 1 })
  })
})
