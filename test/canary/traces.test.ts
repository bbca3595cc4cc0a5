import { describe, expect, it } from 'vitest'
import { CANARIES } from './canaries.ts'
import { tracesIn } from './traces.ts'

const found = (text: string | Buffer) => tracesIn([{ name: 'here', bytes: Buffer.from(text) }])

describe('what looks for the canaries', () => {
  it('knows fifty, and finds each in any case, as JSON, as hex, and in base64 wherever it stands', () => {
    expect(new Set(CANARIES.map(({ text }) => text)).size).toBe(50)
    for (const { text, marks } of CANARIES) {
      const [mark = ''] = marks
      const said = [
        mark,
        mark.toLowerCase(),
        mark.toUpperCase(),
        JSON.stringify({ mark }),
        Buffer.from(mark).toString('hex'),
      ]
      const sealed = ['', 'a', 'ab'].map((before) => Buffer.from(`${before}${mark} told`).toString('base64url'))
      const missed = [
        ...said.filter((left) => !found(`x${left}y`).join().includes(text)),
        ...sealed.filter((left) => found(`x${left}y`).length === 0),
      ]
      expect(missed).toEqual([])
    }
  })

  it('finds a chat’s number as bytes, in hex and in base64', () => {
    const bytes = Buffer.alloc(8)
    bytes.writeBigInt64BE(7_316_409_801n)
    for (const left of [bytes, bytes.toReversed(), bytes.toString('base64'), 7_316_409_801n.toString(16)])
      expect(found(Buffer.from(left)).join()).toContain('7316409801')
  })

  it('finds nothing where nothing is', () => {
    expect(found('who is Farrukh Ikromov? 7316409 U0ZQ')).toEqual([])
  })
})
