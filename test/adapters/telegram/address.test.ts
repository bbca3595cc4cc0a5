import { describe, expect, it } from 'vitest'
import { addressOf, placeOf } from '../../../adapters/telegram/address.ts'

describe('an address', () => {
  it.each([
    { chat: 7, thread: null },
    { chat: -1_001_234_567_890, thread: 5 },
  ])('leads back to its chat and topic', (place) => {
    expect(placeOf(addressOf(place))).toEqual(place)
  })

  it.each([
    'terminal:local',
    'telegram:',
    'telegram:x',
    'telegram:1:2:3',
    'telegram:1:x',
    `telegram:${'9'.repeat(30)}`,
  ])('is not read out of %s', (text) => {
    expect(placeOf(text)).toBeNull()
  })
})
