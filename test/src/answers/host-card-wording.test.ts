import { describe, expect, it } from 'vitest'
import { textOf } from '../../../src/reply/line.ts'
import { ask, records } from '../shipped-bot.ts'

const hosts = [...new Set([...records.incidents.map(({ host }) => host), 'JP'])]
const rowsOf = (host: string) =>
  ask(`/host host:${host}`).reply.blocks.flatMap((block) => (block.type === 'facts' ? block.items : []))

describe('a host card', () => {
  it('says in words what its category is before it gives the letter, and that it is no grade', () => {
    for (const host of hosts) {
      const [first] = rowsOf(host)
      expect(first && textOf(first.value)).toMatch(
        /^[a-z][a-z ,]+ \(category [A-F]\*? of A–F, a description and not a grade\)/,
      )
    }
  })

  it('names judgments with the sources of what it counts', () => {
    const courts = rowsOf('RU').find(({ label }) => label === 'Courts')?.value
    expect(courts?.spans.filter((span) => typeof span !== 'string' && 'record' in span).length).toBeGreaterThan(3)
    expect(courts?.sources.length).toBeGreaterThan(0)
    expect(courts && textOf(courts)).toMatch(/and \d+ more/)
  })

  it('never says that no measure was breached, only that none is recorded', () => {
    const all = hosts.flatMap((host) => rowsOf(host).map(({ value }) => textOf(value))).join('\n')
    expect(all).toContain('none recorded as breached, of 1 granted')
    expect(all).not.toMatch(/breached: 0|\b0 of \d/)
  })

  it('writes records out that stand beside its counts, and shows no bare id', () => {
    for (const host of hosts) {
      expect(rowsOf(host).filter(({ value }) => /^(?:inc|case)-\S+$/.test(textOf(value)))).toEqual([])
    }
  })

  it('is explained by letter under /method', () => {
    const text = JSON.stringify(ask('/method').reply.blocks)
    for (const letter of ['A:', 'B:', 'C:', 'D:', 'E:', 'F:', 'A*']) expect(text).toContain(letter)
  })
})
