import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EVENT_TYPES } from '../../../../src/alerts/alert-event.ts'
import { wishCommand } from '../../../../src/alerts/subscriptions/wish-command.ts'
import { packCommand, unpackCommand } from '../../../../src/ask/packed-command.ts'
import { anyWish } from './any-wish.ts'
import { SOMEWHERE, wished } from './wished.ts'

describe('a wish as a command', () => {
  it('reads back as the same wish, wherever it is sent from', () => {
    fc.assert(
      fc.property(anyWish, (wish) => {
        expect(wished(wishCommand(wish), SOMEWHERE).wish).toEqual(wish)
      }),
      { numRuns: 80 },
    )
  })

  it('reads back as the same wish in place of another', () => {
    fc.assert(
      fc.property(anyWish, anyWish, (wish, other) => {
        const read = wished(wishCommand(wish, { subscription: 'k3v9', isSaved: true }), SOMEWHERE, other)
        // What a wish does not have is written out too; only a note is none where none is given.
        expect(read.wish).toEqual({ ...wish, note: wish.note || other.note })
        expect(read.subscription).toBe('k3v9')
        expect(read.isSaved).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  it('is kept in a button as it is, where it fits', () => {
    fc.assert(
      fc.property(anyWish, fc.boolean(), (wish, isSaved) => {
        const text = wishCommand(wish, { isSaved })
        const packed = packCommand(text)
        expect(packed === null ? text : unpackCommand(packed)).toBe(text)
      }),
      { numRuns: 300 },
    )
  })

  it('fits a button for the usual wishes, and for changes of any of them', () => {
    const usual = [
      '/follow host:DE origin:TJ types:removal-imminent,removal-carried-out certainty:unconfirmed rhythm:weekly weekday:1 at:09:00 zone:Europe/Berlin quiet:22:00-07:00 flash:through lang:ru sub:k3v9x2 save:yes',
      `/follow host:EU origin:TJ,UZ types:${EVENT_TYPES.join(',')} certainty:likely rhythm:daily at:08:30 zone:Asia/Tashkent quiet:none lang:en save:yes`,
      '/follow person:per-dilmurod-ergashev certainty:confirmed rhythm:instant zone:Europe/Istanbul quiet:22:00-07:00 flash:quiet lang:en save:yes',
      '/follow all:yes certainty:confirmed rhythm:weekly weekday:7 at:18:00 zone:UTC quiet:none lang:en save:yes',
      '/follow sub:k3v9x2 rhythm:weekly weekday:1 at:09:00',
      '/unfollow sub:k3v9x2',
      '/mute A-2026-014',
      '/unmute sub:k3v9x2 lang:ru',
      '/alerts',
    ]
    // One character more says whether the answer takes the place of the message.
    expect(usual.filter((text) => (packCommand(text)?.length ?? 99) > 63)).toEqual([])
    expect(usual.map((text) => unpackCommand(packCommand(text) ?? ''))).toEqual(usual)
  })

  it('that cannot be kept in a button is told as such, and can still be copied', () => {
    expect(
      packCommand(`/follow host:DE rhythm:instant zone:UTC quiet:none lang:en note:"${'a'.repeat(80)}"`),
    ).toBeNull()
  })

  it.each(['1fX2200', '1fXn0', '1fI900', '1fJ', '1fJ~', '1fQz', '1fd8', '1fvb'])(
    'that was cut or altered («%s») is not guessed at',
    (data) => {
      expect(unpackCommand(data)).toBeNull()
    },
  )
})
