import { describe, expect, it } from 'vitest'
import { replyLanguage } from '../../../src/ask/reply-language.ts'

describe('the language of an answer', () => {
  it.each([
    ['who is Suhrob Zafar', 'en'],
    ['Шарофиддин Гадоев', 'ru'],
    ['is Икромов Фаррух still in prison?', 'en'],
    ['что известно про Group 24', 'ru'],
    ['20999/14', 'en'],
    ['', 'en'],
    ['Kurbonaliev Билол', 'en'],
    ['Билол Kurbonaliev', 'ru'],
  ] as const)('of «%s» is %s', (text, language) => {
    expect(replyLanguage(text)).toBe(language)
  })
})
