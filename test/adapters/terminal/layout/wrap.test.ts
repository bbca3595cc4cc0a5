import { describe, expect, it } from 'vitest'
import { wrap } from '../../../../adapters/terminal/layout/wrap.ts'

function rows(text: string, width: number): string[] {
  return wrap([{ text }], width).map((row) => row.map((run) => run.text).join(''))
}

describe('breaking text into rows', () => {
  it('breaks at spaces', () => {
    expect(rows('one two  three', 8)).toEqual(['one two', 'three'])
  })

  it('counts a wide letter twice', () => {
    expect(rows('習近平 習近平', 7)).toEqual(['習近平', '習近平'])
  })

  it('breaks a long id after a hyphen', () => {
    expect(rows('inc-2024-pl-farrukh-ikromov', 20)).toEqual(['inc-2024-pl-farrukh-', 'ikromov'])
  })

  it('breaks a word without hyphens between characters, never between a letter and its mark', () => {
    expect(rows('и\u0306и\u0306и\u0306и\u0306и\u0306', 2)).toEqual(['и\u0306и\u0306', 'и\u0306и\u0306', 'и\u0306'])
  })

  it('never breaks a web address, also where it is wider than the screen', () => {
    const address = 'https://example.org/a-very-long-address?with=parts'
    expect(rows(`see ${address} there`, 20)).toEqual(['see', address, 'there'])
  })

  it('keeps words together that a no-break space joins, while they fit on a row', () => {
    expect(rows('about 10\u00A0years', 10)).toEqual(['about', '10\u00A0years'])
    expect(rows('about 10\u00A0years', 6)).toEqual(['about', '10', 'years'])
  })

  it('gives no rows for no text', () => {
    expect(rows('  ', 20)).toEqual([])
  })
})
