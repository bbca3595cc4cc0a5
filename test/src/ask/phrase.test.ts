import { describe, expect, it } from 'vitest'
import { foldedWords } from '../../../knowledge/search/fold.ts'
import { phrase } from '../../../src/ask/phrase.ts'

const finds = (pattern: string, text: string): boolean => phrase(pattern)(foldedWords(text))

describe('a turn of phrase', () => {
  it('is found anywhere in a message, whatever the case', () => {
    expect(finds('who is', 'please: Who IS she?')).toBe(true)
    expect(finds('who is', 'is who')).toBe(false)
  })

  it('with a star takes any ending of the word', () => {
    expect(finds('подпис*', 'Подпишите меня')).toBe(false)
    expect(finds('подпис*', 'подписаться')).toBe(true)
  })

  it('with alternatives takes each of them', () => {
    expect(finds('am/are i/we safe', 'are we safe here')).toBe(true)
    expect(finds('am/are i/we safe', 'are they safe')).toBe(false)
  })

  it('with a gap lets at most three words stand between', () => {
    expect(finds('tell me … when', 'tell me by mail please when')).toBe(true)
    expect(finds('tell me … when', 'tell me one two three four when')).toBe(false)
  })

  it('anchored holds only at the start of the message', () => {
    expect(finds('^follow', 'follow Poland')).toBe(true)
    expect(finds('^follow', 'what did follow')).toBe(false)
  })
})
