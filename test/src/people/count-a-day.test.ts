import { describe, expect, it } from 'vitest'
import { countADay } from '../../../src/people/count-a-day.ts'
import { DAY } from './let-in-as.ts'

describe('what is counted within a day', () => {
  it('begins anew a day after its first time, and with a clock that was set back', () => {
    let now = 10 * DAY
    const count = countADay(() => now)
    expect([count.add('a'), count.add('a'), count.add('b'), count.of('a'), count.of('c')]).toEqual([1, 2, 1, 2, 0])
    now += DAY - 1
    expect(count.add('a')).toBe(3)
    now += 1
    expect([count.of('a'), count.add('a')]).toEqual([0, 1])
    now -= 2
    expect([count.of('a'), count.add('a')]).toEqual([0, 1])
  })

  it('keeps memory within bounds: who came longest ago begins anew', () => {
    const count = countADay(() => 0)
    for (let person = 0; person < 10_001; person += 1) count.add(`${person}`)
    expect([count.of('0'), count.of('1'), count.of('10000')]).toEqual([0, 1, 1])
  })
})
