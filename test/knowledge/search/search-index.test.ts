import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchIndex, SEARCHED_BY_WORDS } from '../../../knowledge/search/search-index.ts'
import { records } from '../../src/shipped-bot.ts'

const index = searchIndex(records)
const ids = (text: string): readonly string[] => index.search(text, { types: SEARCHED_BY_WORDS }).map(({ id }) => id)

describe('free-text search', () => {
  it('puts the record that holds every word of the question first', () => {
    expect(ids('Yerzhan Kadesov BTA')[0]).toBe('inc-2017-hu-kadesov-extradition')
    expect(index.search('Yerzhan Kadesov BTA')[0]?.coverage).toBe(1)
  })

  it('finds a judgment by a word of its name, its number or its court', () => {
    expect(ids('Rzeszów')).toContain('case-pl-rzeszow-abdurahimzoda-2023')
    expect(ids('rzeszow')).toContain('case-pl-rzeszow-abdurahimzoda-2023')
    expect(ids('67474/11')[0]).toBe('case-ecthr-azimov-2013')
  })

  it('finds a country by its English and its Russian name', () => {
    expect(ids('Belarus extradition 2023').slice(0, 3)).toContain('inc-2023-by-nizomiddin-nasriddinov-extradition')
    expect(ids('Беларусь')).toContain('inc-2023-by-nizomiddin-nasriddinov-extradition')
  })

  it('forgives one slip in a long word and none in a number', () => {
    expect(ids('Gelsenkirshen')).toEqual(ids('Gelsenkirchen'))
    expect(ids('67475/11')[0]).not.toBe('case-ecthr-azimov-2013')
  })

  it('says which words of the question it found, and where', () => {
    const [hit] = index.search('Kadesov extradition', { types: ['incident'] })
    expect(hit?.words.toSorted()).toEqual(['extradition', 'kadesov'])
    expect(hit?.fields).toEqual(expect.arrayContaining(['names', 'title']))
  })

  it('finds nothing for words that carry no subject', () => {
    expect(index.search('what is the of')).toEqual([])
    expect(index.search('')).toEqual([])
  })

  it('finds only records, for any words at all', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(index.search(text).filter(({ id }) => records.find(id) === undefined)).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})
