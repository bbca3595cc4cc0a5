import { describe, expect, it } from 'vitest'
import { CASE, GROUP, PERSON, SOURCE } from '../record-folder.ts'
import { reviewOf } from './review-of.ts'

describe('a name that is shown as something else', () => {
  it.each([
    ['x'.repeat(201), 'is longer than 200 characters'],
    ['Аlisher Namunaviy', 'mixes Latin with Cyrillic or Greek letters in one word'],
    ['Алишер Нaмунавий', 'mixes Latin with Cyrillic or Greek letters in one word'],
    ['<!channel> Alisher', 'holds a tag or a mention, which a name never does'],
    ['Alisher <b>Namunaviy</b>', 'holds a tag or a mention, which a name never does'],
    ['<@U123> Alisher', 'holds a tag or a mention, which a name never does'],
  ])('is %j', (name, reason) => {
    expect(reviewOf({ 'persons.json': [{ ...PERSON, name }] })).toEqual([
      `persons.json | per-a-test | name | ${reason}`,
    ])
    expect(reviewOf({ 'groups.json': [{ ...GROUP, otherNames: [name] }] })).toEqual([
      `groups.json | grp-a | otherNames[0] | ${reason}`,
    ])
    expect(reviewOf({ 'cases.json': [{ ...CASE, name }] })).toEqual([`cases.json | case-a | name | ${reason}`])
    expect(reviewOf({ 'sources.json': [{ ...SOURCE, publisher: name }] })).toEqual([
      `sources.json | src-a | publisher | ${reason}`,
    ])
  })

  it('is no name with a word of each script, with marks, or with an arrow', () => {
    for (const name of ['Alisher (Алишер) Namunaviy', 'O‘ktam Zəki-zade', 'Ӯктам Ҷӯраев', 'A < B', 'Müller & Sons'])
      expect(reviewOf({ 'persons.json': [{ ...PERSON, name }] })).toEqual([])
  })
})
