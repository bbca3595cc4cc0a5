import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeText } from '../../../src/reply/safe-text.ts'

describe('text from a record', () => {
  it.each([
    ['cannot recolour the screen', 'a\u001B[31mb', 'a[31mb'],
    ['cannot set the window title', '\u001B]0;owned\u0007', ']0;owned'],
    ['cannot move the cursor with a C1 control', '\u009B2Ja', '2Ja'],
    ['cannot return to the start of the row', 'real\rfake', 'real fake'],
    ['cannot begin a row of its own', 'one\ntwo\u2028three', 'one two three'],
    ['cannot reverse what follows', 'abc\u202Ecba\u2066x', 'abccbax'],
    ['cannot hide a letter between others', 'Ik\u200Bro\u200Dmov\uFEFF', 'Ikromov'],
    ['cannot break the output with half a character', 'a\uD800b', 'a\uFFFDb'],
  ])('%s', (_, text, shown) => {
    expect(safeText(text)).toBe(shown)
  })

  it('keeps every letter and mark of the scripts that names are written in', () => {
    const names = 'Farrukh Фаррух Икромов ғӣқӯҳҷ Ҳизб ут-Таҳрир فرخ اکرامی Ł\u0301 習近平'
    expect(safeText(names)).toBe(names)
  })

  it('is the same when cleaned twice, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(safeText(safeText(text))).toBe(safeText(text))
      }),
    )
  })
})
