import { describe, expect, it } from 'vitest'
import { messageReference, referenceText } from '../../../adapters/telegram/message-reference.ts'

describe('a reference of a message', () => {
  it.each([
    { chat: 7, message: 1 },
    { chat: -1_001_234_567_890, message: 2_000_000_000 },
  ])('leads back to it', (message) => {
    expect(messageReference(referenceText(message))).toEqual(message)
  })

  it.each(['', '7', '7/', '/7', '7/-1', '7/x', '7/1/2', 'telegram:7', `7/${'9'.repeat(30)}`])(
    'is not read out of «%s»',
    (text) => {
      expect(messageReference(text)).toBeNull()
    },
  )
})
