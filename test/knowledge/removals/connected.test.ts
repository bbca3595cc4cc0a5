import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { connected } from '../../../knowledge/removals/connected.ts'

describe('joining what shares a key', () => {
  it('joins through others and leaves what has no key alone', () => {
    const items = [['a'], ['b'], [], ['a', 'c'], ['b', 'c'], ['d'], []]
    expect(connected(items, (item) => item)).toEqual([[['a'], ['b'], ['a', 'c'], ['b', 'c']], [[]], [['d']], [[]]])
  })

  it('leaves no key in two groups and splits no group that could be split', () => {
    const anyItems = fc.array(
      fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { maxLength: 3 }),
      { maxLength: 25 },
    )
    fc.assert(
      fc.property(anyItems, (items) => {
        const groups = connected(items, (item) => item)
        expect(groups.flat()).toHaveLength(items.length)
        const keys = groups.map((group) => new Set(group.flat()))
        for (const [place, set] of keys.entries()) {
          for (const other of keys.slice(place + 1)) expect(set.isDisjointFrom(other)).toBe(true)
        }
        for (const group of groups) expect(reachedFromFirst(group)).toBe(group.length)
      }),
    )
  })

  it('joins a chain of ten thousand in one go', () => {
    const chain = Array.from({ length: 10_000 }, (_, place) => [`${place}`, `${place + 1}`]).toReversed()
    expect(connected(chain, (item) => item)).toHaveLength(1)
  })
})

function reachedFromFirst(group: readonly (readonly string[])[]): number {
  const reached = new Set(group.slice(0, 1))
  const keys = new Set(group[0])
  for (let before = -1; before < reached.size;) {
    before = reached.size
    for (const item of group) {
      if (!item.some((key) => keys.has(key))) continue
      reached.add(item)
      for (const key of item) keys.add(key)
    }
  }
  return reached.size
}
