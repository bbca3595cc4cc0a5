import { describe, expect, it } from 'vitest'
import { CASE } from '../record-folder.ts'
import { reviewOf } from './review-of.ts'

function of(changes: object): readonly string[] {
  return reviewOf({ 'cases.json': [{ ...CASE, ...changes }] })
}

describe('a judgment whose fields cannot all be right', () => {
  it.each([
    ['a violation of nothing', { provisionsViolated: [] }, 'provisionsViolated | is empty'],
    [
      'no violation of something',
      { outcome: 'no-violation', direction: 'adverse' },
      'provisionsViolated | is not empty',
    ],
    ['an adverse halt', { outcome: 'removal-halted', direction: 'adverse' }, 'direction | is adverse'],
    ['a favourable removal', { outcome: 'removal-upheld', direction: 'favourable' }, 'direction | is favourable'],
    ['an adverse violation', { direction: 'adverse' }, 'direction | is adverse'],
  ])('is %s', (_, changes, words) => {
    const faults = of(changes)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(`cases.json | case-a | ${words}`)
  })

  it('is neither a mixed judgment nor a national court’s', () => {
    expect(of({ outcome: 'no-violation', direction: 'mixed' })).toEqual([])
    expect(of({ court: 'Supreme Court of Kyrgyzstan', provisionsViolated: [] })).toEqual([])
  })
})
