import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../../adapters/terminal/layout/display-width.ts'
import { render } from '../../../adapters/terminal/render.ts'
import { WORDS } from '../../../adapters/terminal/words.ts'
import { anyReply } from '../../contract/any-reply.ts'

/** Enough to meet every block, script and trouble; the rarest faults were looked for with 1,500. */
const RUNS = { numRuns: 40 }
const PLAIN = { color: false, hyperlinks: false }
const anyWidth = fc.integer({ min: 20, max: 130 })

/** The adapter's own sequences, and nothing looser: bold, italic and faint, and links to printable addresses. */
const ESCAPE = '\u001B'
const OWN_SEQUENCES = new RegExp(`${ESCAPE}\\[(?:1|2|3|22|23)m|${ESCAPE}\\]8;;[!-~]*${ESCAPE}\\\\`, 'g')

/** Every source number at any depth of a reply. */
function numbersIn(part: unknown): Set<number> {
  if (typeof part === 'number') return new Set([part])
  if (Array.isArray(part)) return new Set(part.flatMap((one: unknown) => [...numbersIn(one)]))
  if (typeof part !== 'object' || part === null) return new Set()
  const deeper = Object.entries(part).filter(([name, value]) => name === 'sources' || typeof value === 'object')
  return new Set(deeper.flatMap(([, value]) => [...numbersIn(value)]))
}

describe('an answer on a screen, whatever is in it', () => {
  it('is shown at any width, in colour or not, without a fault', () => {
    const widths = fc.oneof(fc.integer(), fc.constantFrom(Number.NaN, Infinity, -Infinity, 0.5, 1e9))
    fc.assert(
      fc.property(anyReply, widths, fc.boolean(), fc.boolean(), (reply, width, color, hyperlinks) => {
        expect(typeof render(reply, { width, color, hyperlinks })).toBe('string')
      }),
      RUNS,
    )
  })

  it('stays within the screen, but for a web address that is wider', () => {
    fc.assert(
      fc.property(anyReply, anyWidth, (reply, width) => {
        const rows = render(reply, { width, ...PLAIN }).split('\n')
        const withoutAddresses = rows.map((row) => row.replace(/\S*https?:\/\/\S*/g, ''))
        expect(withoutAddresses.filter((row) => displayWidth(row) > Math.min(width, 120))).toEqual([])
      }),
      RUNS,
    )
  })

  it('lists every source number that it shows, with the whole address', () => {
    fc.assert(
      fc.property(anyReply, anyWidth, (reply, width) => {
        const heading = `\n${WORDS[reply.language].sources}\n`
        const shown = `\n${render(reply, { width, ...PLAIN })}`
        const cited = numbersIn([reply.headline, reply.blocks])
        // A next question may wrap into a line “Sources:” too; the list’s own heading stands before the lowest number.
        const list = shown.slice(shown.lastIndexOf(`${heading}[${Math.min(...cited)}]`))
        const sources = reply.sources.filter(({ number }) => cited.has(number))
        const addresses = sources.map(({ url }) => url).filter((url) => /^https?:\/\/[!-~]+$/.test(url))
        for (const number of cited) expect(list).toContain(`\n[${number}]`)
        for (const address of addresses) expect(list).toContain(address)
      }),
      RUNS,
    )
  })

  it('lets no control character of a record through, nor an invisible one', () => {
    fc.assert(
      fc.property(anyReply, anyWidth, fc.boolean(), fc.boolean(), (reply, width, color, hyperlinks) => {
        const shown = render(reply, { width, color, hyperlinks })
        const foreign = shown.replace(OWN_SEQUENCES, '').replaceAll('\n', '')
        expect(foreign).not.toMatch(/[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u)
        expect(foreign.isWellFormed()).toBe(true)
      }),
      RUNS,
    )
  })

  it('is free of escape sequences where neither colours nor links are wanted', () => {
    fc.assert(
      fc.property(anyReply, anyWidth, (reply, width) => {
        expect(render(reply, { width, ...PLAIN })).not.toContain(ESCAPE)
      }),
      RUNS,
    )
  })

  it('reads the same with colours and links as without, once those are taken away', () => {
    fc.assert(
      fc.property(anyReply, anyWidth, (reply, width) => {
        const plain = render(reply, { width, ...PLAIN })
        const coloured = render(reply, { width, color: true, hyperlinks: false })
        expect(coloured.replace(OWN_SEQUENCES, '')).toBe(plain)
      }),
      RUNS,
    )
  })
})
