import { describe, expect, it } from 'vitest'
import { placesOf } from '../../../src/log-places.ts'
import { writtenLines } from './written-lines.ts'

describe('the places of a fault', () => {
  it('say where in the code it came about, nearest first, and can be logged', () => {
    const places = placesOf(new TypeError('who is Farrukh Ikromov?'))
    expect(places).toMatch(/^log\/log-places\.test\.ts:\d+:\d+( |$)/)
    const { log, lines } = writtenLines()
    log.error('failed', { places })
    expect(lines()[0]).toMatchObject({ places })
  })

  it('hold nothing of its message, not even where the message looks like a place', () => {
    const message = 'no such person\n    at Farrukh (ikromov.ts:1:2)\n    at ask'
    for (const fault of [new Error(message), new Error('outer', { cause: new Error(message) })])
      expect(placesOf(fault)).not.toMatch(/ikromov/)
  })

  it('are none where there is no stack', () => {
    const bare = new Error('bare')
    delete bare.stack
    expect([bare, 'text', null, undefined, { stack: 'at x.ts:1:1' }].map(placesOf)).toEqual(['', '', '', '', ''])
  })
})
