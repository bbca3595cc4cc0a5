import { describe, expect, it } from 'vitest'
import { isCountryCode } from '../../../knowledge/records/country-code.ts'

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })

/** Codes that Unicode names and ISO 3166-1 does not list: groups of states, outlying areas, exceptional reservations, the unknown. */
const NO_COUNTRIES = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ'])

describe('country codes', () => {
  it('are those of ISO 3166-1 as Unicode names them, with Kosovo', () => {
    const pairs = letters.flatMap((first) => letters.map((second) => first + second))
    // `of` gives old codes their successor's name, so only codes that are canonical region subtags are compared.
    const named = pairs.filter(
      (code) =>
        names.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code && !NO_COUNTRIES.has(code),
    )
    const canonical = named.filter((code) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`)
    expect(pairs.filter(isCountryCode)).toEqual(canonical)
  })
})
