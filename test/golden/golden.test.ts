import { describe, expect, it } from 'vitest'
import { goldenAnswers } from './golden.ts'

const answers = goldenAnswers()

describe('kept answers', () => {
  it('are there in both languages', () => {
    const languages = answers.map(({ current }) => (/[а-я]/i.test(current.split('\n')[2] ?? '') ? 'ru' : 'en'))
    expect(new Set(languages)).toEqual(new Set(['en', 'ru']))
  })

  it.each(answers)('$name is given as it was reviewed', ({ kept, current }) => {
    expect(current).toBe(kept)
  })
})
