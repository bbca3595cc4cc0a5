import { describe, expect, it } from 'vitest'
import { codeIn } from '../../../src/people/code-in.ts'
import { officeWords } from '../../../src/office/office-words.ts'
import { saidHandle } from '../../../src/office/said-handle.ts'
import { saidRole } from '../../../src/office/said-role.ts'
import { isForAnybody } from '../../../src/ask/is-for-anybody.ts'
import * as fc from 'fast-check'

describe('the words behind an office’s command', () => {
  it.each([
    ['K7QF2 confirm:yes', true, ['K7QF2']],
    ['grant:K7QF2ABC per-a', false, ['per-a']],
    ['confirm:no', false, []],
    ['', false, []],
  ])('of %j are read', (text, isConfirmed, words) => {
    expect(officeWords(text)).toMatchObject({ isConfirmed, words })
    expect(officeWords('grant:K7QF2ABC').valueOf('grant')).toBe('K7QF2ABC')
    expect(officeWords('__proto__:yes').valueOf('grant')).toBeNull()
  })

  it('name roles in both languages and any case, and handles as they may be typed', () => {
    expect(['Reader', 'РЕЦЕНЗЕНТ', 'admin', 'constructor', ''].map((word) => saidRole([word]))).toEqual([
      'reader',
      'reviewer',
      'administrator',
      null,
      null,
    ])
    expect(saidHandle(['k7qfo'])).toBe('K7QF0')
    expect(saidHandle(['K7-QFI'])).toBe('K7QF1')
    expect([saidHandle([]), saidHandle(['toolong']), saidHandle(['ключ5'])]).toEqual([null, null, null])
  })

  it('are read of any text without a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        const { words } = officeWords(text)
        saidRole(words)
        expect(saidHandle(words)?.length ?? 5).toBe(5)
        expect(typeof isForAnybody(text)).toBe('boolean')
        expect(codeIn(text) === null || typeof codeIn(text) === 'string').toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
