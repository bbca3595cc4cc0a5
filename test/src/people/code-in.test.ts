import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeIn } from '../../../src/people/code-in.ts'
import { shortCode } from '../../../src/people/short-code.ts'

const SECRET = 'K7QF2MPX9D3HNA0T8WZR'

describe('an invitation’s code', () => {
  it.each([
    `inv-${SECRET}`,
    `  /start inv-${SECRET}\n`,
    `/join@PanohBot inv-${SECRET}`,
    `Hello! My code: inv-${SECRET}.`,
    `https://t.me/PanohBot?start=inv-${SECRET}`,
    `\`inv-${SECRET}\``,
    `inv-${SECRET.toLowerCase()}`,
    'inv-K7QF-2MPX-9D3H-NAOT-8WZR',
  ])('is read in %j', (text) => {
    expect(codeIn(text)).toBe(SECRET)
  })

  it.each([
    '',
    'who is Farrukh Ikromov',
    'inv-',
    'inv-short',
    `inc-${SECRET}`,
    `uninv-${SECRET}`,
    `inv-${SECRET.repeat(3)}`,
  ])('is not seen in %j', (text) => {
    expect(codeIn(text)).toBeNull()
  })

  it('is read of any text of any length without a fault, and none is longer than Telegram takes in a link', () => {
    const property = fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
      expect(codeIn(text) === null || codeIn(text)?.length).toBeTruthy()
    })
    fc.assert(property, { numRuns: 200 })
    expect(`inv-${shortCode(20)}`).toMatch(/^[\w-]{1,64}$/)
  })
})
