import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isZone, zoneNamed } from '../../../../src/alerts/timing/time-zone.ts'

describe('a time zone', () => {
  it.each(['Europe/Berlin', 'America/Argentina/Buenos_Aires', 'Australia/Lord_Howe', 'Etc/GMT-5', 'UTC'])(
    'is %s',
    (zone) => {
      expect(isZone(zone)).toBe(true)
    },
  )

  it.each(['Europe/Nowhere', 'Berlin', '+05:00', '', 'Europe/Berlin ', 'Europe', '🌍', 'a'.repeat(5000)])(
    'is not %j',
    (text) => {
      expect(isZone(text)).toBe(false)
    },
  )

  it('is spelled as the database spells it', () => {
    expect(zoneNamed('europe/berlin')).toBe('Europe/Berlin')
  })

  it('is told of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(typeof isZone(text)).toBe('boolean')
      }),
      { numRuns: 50 },
    )
  })
})
