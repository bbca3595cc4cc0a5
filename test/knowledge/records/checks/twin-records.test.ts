import { describe, expect, it } from 'vitest'
import { CASE, GROUP, SOURCE, UNREAD_CITATION } from '../record-folder.ts'
import { reviewOf } from './review-of.ts'

const twinCase = { ...CASE, id: 'case-b' }
const twinGroup = { ...GROUP, id: 'grp-b' }
const twinSource = { ...SOURCE, id: 'src-b' }

describe('a record that is there twice', () => {
  it.each([
    [{ reference: '1/17' }, 1],
    [{ reference: 'no. 1/17', court: 'ecthr' }, 1],
    [{ reference: '1/18' }, 0],
    [{ date: '2019-01-01' }, 0],
    [{ court: 'UN CAT' }, 0],
    [{ reference: null }, 0],
  ])('is a case with %j beside ECtHR, 1/17, 2018-01-01: %i', (changes, count) => {
    const faults = reviewOf({ 'cases.json': [CASE, { ...twinCase, ...changes }] })
    expect(faults).toHaveLength(count)
    const said = 'cases.json | case-b | reference | seems to be case-a once more: the same court, number and date'
    expect(faults.every((fault) => fault === said)).toBe(true)
  })

  it('is a group of one name and origin', () => {
    expect(reviewOf({ 'groups.json': [GROUP, { ...twinGroup, name: 'INVENTED  party' }] })).toEqual([
      'groups.json | grp-b | name | seems to be grp-a once more: the same name and origin',
    ])
    expect(reviewOf({ 'groups.json': [GROUP, { ...twinGroup, origin: 'UZ' }] })).toEqual([])
  })

  it.each(['https://example.org/1', 'http://www.EXAMPLE.org/1/', 'https://example.org/1?utm_source=x#top'])(
    'is a source at %s',
    (url) => {
      expect(reviewOf({ 'sources.json': [SOURCE, { ...twinSource, url, title: 'Another title' }] })).toEqual([
        'sources.json | src-b | url | seems to be src-a once more: the same address',
      ])
    },
  )

  it('is no other page, no other copy of one original, and no article of a listing page that a note tells of', () => {
    const pages = [
      { url: 'https://example.org/2' },
      { url: 'https://example.org/1?id=2' },
      { url: 'https://a.example.org/1' },
    ]
    for (const page of pages) expect(reviewOf({ 'sources.json': [SOURCE, { ...twinSource, ...page }] })).toEqual([])
    const copies = [
      { ...SOURCE, via: 'mirror' },
      { ...twinSource, via: 'mirror', publisher: 'Another library' },
    ]
    expect(reviewOf({ 'sources.json': copies })).toEqual([])
    const note = 'Read on a listing page.'
    expect(
      reviewOf({
        'sources.json': [
          { ...SOURCE, note },
          { ...twinSource, note, title: 'Another' },
        ],
      }),
    ).toEqual([])
  })

  it('is a citation said to be unread whose judgment is a case', () => {
    const citation = { ...UNREAD_CITATION, court: 'CAT', reference: 'no. 5/2010', date: '2018-01-01' }
    const read = { ...CASE, court: 'UN CAT', reference: '5/2010' }
    expect(reviewOf({ 'cases.json': [read], 'citations-outcome-unread.json': [citation] })).toEqual([
      'citations-outcome-unread.json | #0 | reference | is also the number of case-a, which has been read: the same court and number',
    ])
    expect(
      reviewOf({ 'cases.json': [read], 'citations-outcome-unread.json': [{ ...citation, date: null }] }),
    ).toHaveLength(1)
    const other = { ...citation, date: '2020-01-01' }
    expect(reviewOf({ 'cases.json': [read], 'citations-outcome-unread.json': [other] })).toEqual([])
    expect(reviewOf({ 'cases.json': [CASE], 'citations-outcome-unread.json': [citation] })).toEqual([])
  })
})
