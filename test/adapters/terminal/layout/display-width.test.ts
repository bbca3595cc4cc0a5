import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../../../adapters/terminal/layout/display-width.ts'

describe('columns of text', () => {
  it.each([
    ['', 0],
    ['Farrukh Ikromov · 2024–2025', 27],
    ['Фаррух Икромов', 14],
    ['ғӣқӯҳҷ №', 8],
    ['и\u0306и', 2],
    ['فرخ', 3],
    ['بَ', 1],
    ['習近平', 6],
    ['ＡＢ', 4],
    ['한국', 4],
    ['🇹🇯', 2],
    ['👍🏽', 2],
    ['a👍b', 4],
  ])('%j take %i', (text, columns) => {
    expect(displayWidth(text)).toBe(columns)
  })
})
