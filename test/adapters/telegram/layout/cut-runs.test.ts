import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutRuns } from '../../../../adapters/telegram/layout/cut-runs.ts'
import { lengthOf, wordsOf } from '../../../../adapters/telegram/layout/run.ts'

describe('a text that is too long for one message', () => {
  it('is cut without losing a letter, and never inside a character', () => {
    const runs = fc.array(fc.record({ text: fc.string({ unit: fc.constantFrom('a', 'ж', ' ', '😀', '中') }) }))
    const cut = fc.property(runs, fc.integer({ min: 2, max: 40 }), (some, length) => {
      const [head, tail] = cutRuns(some, length)
      expect(lengthOf(head)).toBeLessThanOrEqual(length)
      expect(wordsOf([...head, ...tail])).toBe(wordsOf(some))
      expect(wordsOf(head).isWellFormed()).toBe(true)
      expect(lengthOf(head) > 0 || lengthOf(some) === 0).toBe(true)
    })
    fc.assert(cut)
  })

  it('is cut between words where there are any', () => {
    const [head, tail] = cutRuns([{ text: 'Deported to ' }, { text: 'Tajikistan in April', style: 'strong' }], 24)
    expect(wordsOf(head)).toBe('Deported to Tajikistan ')
    expect(tail).toEqual([{ text: 'in April', style: 'strong' }])
  })
})
