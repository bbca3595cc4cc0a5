import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../../../adapters/terminal/limits.ts'
import { readLines } from '../../../../adapters/terminal/scripts/input-lines.ts'

async function linesOf(chunks: readonly (string | Uint8Array)[]) {
  const source = (async function* () {
    yield* chunks
  })()
  return Array.fromAsync(readLines(source))
}

describe('lines of input', () => {
  it('are counted from 1, with or without a last line end', async () => {
    expect(await linesOf(['one\r\n\nth', 'ree'])).toEqual([
      { number: 1, text: 'one' },
      { number: 2, text: '' },
      { number: 3, text: 'three' },
    ])
    expect(await linesOf(['one\n'])).toEqual([{ number: 1, text: 'one' }])
    expect(await linesOf([])).toEqual([])
  })

  it('end at a line feed alone, not at the line separator that may stand inside JSON', async () => {
    expect(await linesOf(['a\u2028b\n'])).toEqual([{ number: 1, text: 'a\u2028b' }])
  })

  it('are the same however the bytes arrive, also in the middle of a letter', async () => {
    const cut = fc.array(fc.nat(40), { maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(cut, async (places) => {
        const bytes = new TextEncoder().encode('кто такой\n习近平 👍\nконец')
        const cuts = [0, ...places.sort((one, other) => one - other), bytes.length]
        const chunks = cuts.slice(1).map((end, index) => bytes.slice(cuts[index], end))
        expect((await linesOf(chunks)).map(({ text }) => text)).toEqual(['кто такой', '习近平 👍', 'конец'])
      }),
    )
  })

  it('are not held when they are too long; the next one is read', async () => {
    const piece = 'x'.repeat(LIMITS.batchLineCharacters / 2 + 1)
    expect(await linesOf([piece, piece, piece, '\nnext\n'])).toEqual([
      { number: 1, text: null },
      { number: 2, text: 'next' },
    ])
  })

  it('survive bytes that are no text', async () => {
    expect(await linesOf([Uint8Array.of(0xff, 0x41, 0x0a)])).toEqual([{ number: 1, text: '\uFFFDA' }])
  })
})
