import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { admission } from '../../../src/people/admission.ts'

const HOUR = 60 * 60 * 1000

/** A door with a clock that the test sets. */
function door(...allowed: readonly string[]) {
  const clock = { now: 1_000_000_000 }
  return { clock, admit: admission({ allowed, now: () => clock.now }) }
}

describe('people who are allowed', () => {
  it('are always answered, each on their own platform', () => {
    const { admit } = door('telegram:123', 'slack:T1:U2')
    expect([admit('telegram:123'), admit('slack:T1:U2'), admit('telegram:123')]).toEqual(['answer', 'answer', 'answer'])
    expect([admit('telegram:1234'), admit('slack:T2:U2'), admit('slack:T1:U3')]).toEqual(['refuse', 'refuse', 'refuse'])
  })

  it('are everybody in a workspace that is allowed whole, and nobody outside it', () => {
    const { admit } = door('slack:T1:*')
    expect([admit('slack:T1:U2'), admit('slack:T1:W9')]).toEqual(['answer', 'answer'])
    expect([admit('slack:T10:U2'), admit('telegram:1'), admit('slack:T1')]).toEqual(['refuse', 'refuse', 'refuse'])
  })

  it('are never those who call themselves by the sign for everybody', () => {
    const { admit } = door('slack:T1:*', 'telegram:*')
    expect([admit('slack:T1:*'), admit('telegram:*'), admit('telegram:7')]).toEqual(['refuse', 'refuse', 'refuse'])
  })
})

describe('a stranger', () => {
  it('is refused once, hears nothing more for 24 hours, and is then refused once again', () => {
    const { admit, clock } = door()
    expect(admit('telegram:5')).toBe('refuse')
    clock.now += 23 * HOUR
    expect([admit('telegram:5'), admit('telegram:5')]).toEqual(['silent', 'silent'])
    clock.now += HOUR
    expect([admit('telegram:5'), admit('telegram:5')]).toEqual(['refuse', 'silent'])
  })

  it('is refused for each one’s own day, whoever else writes', () => {
    const { admit, clock } = door()
    admit('telegram:5')
    clock.now += 12 * HOUR
    expect(admit('telegram:6')).toBe('refuse')
    clock.now += 12 * HOUR
    expect([admit('telegram:5'), admit('telegram:6')]).toEqual(['refuse', 'silent'])
  })

  it('is not silenced for longer than a day by a clock that was set back', () => {
    const { admit, clock } = door()
    admit('telegram:5')
    clock.now -= 48 * HOUR
    expect(admit('telegram:5')).toBe('refuse')
  })

  it('is forgotten, the one refused longest ago first, when ten thousand others have come', () => {
    const { admit } = door()
    for (let id = 0; id < 10_001; id += 1) admit(`telegram:${id}`)
    expect(admit('telegram:1')).toBe('silent')
    expect(admit('telegram:0')).toBe('refuse')
    expect(admit('telegram:1')).toBe('refuse')
  })
})

describe('any string as an id', () => {
  it('gets an answer only when it is on the list', () => {
    const anyId = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom(
        'telegram:1',
        'slack:T1:U1',
        'slack:T1:*',
        'slack:T1:',
        'slack::*',
        '__proto__',
        '\uD800',
        'slack:T1:U1:*',
      ),
    )
    fc.assert(
      fc.property(fc.array(fc.constantFrom('telegram:1', 'slack:T1:U1', 'slack:T2:U1')), anyId, (allowed, id) => {
        const { admit } = door(...allowed)
        expect(admit(id)).toBe(allowed.some((one) => one === id) ? 'answer' : 'refuse')
        expect(admit(id)).toBe(allowed.some((one) => one === id) ? 'answer' : 'silent')
      }),
    )
  })
})
