import { describe, expect, it } from 'vitest'
import { terminal } from '../../../adapters/terminal/terminal.ts'
import { keyboard, paper, saying } from './streams.ts'

function silentTerminal(out = paper({ isTTY: true, columns: 40 })) {
  const options = { greeting: '', completions: [], env: { NO_COLOR: '1' }, reportFault: () => 'F' }
  return { out, adapter: terminal({ stdin: keyboard(), stdout: out.stream, ...options }) }
}

describe('the terminal as a platform', () => {
  it('has the six members of every platform and no other', () => {
    const { adapter } = silentTerminal()
    expect(Object.keys(adapter).sort()).toEqual(['deliver', 'limits', 'name', 'render', 'start', 'stop'])
    expect(adapter.name).toBe('terminal')
  })

  it('writes an alert unasked', async () => {
    const { adapter, out } = silentTerminal()
    const delivery = await adapter.deliver('terminal:local', adapter.render(saying('A removal is reported.')))
    expect(delivery).toEqual({ outcome: 'delivered', messages: [] })
    expect(out.text()).toBe('A removal is reported.\n\n')
  })

  it.each([{ silent: true, once: true }, { under: '1' }, { insteadOf: '1' }])(
    'writes it in whatever manner was wished: text is text (%j)',
    async (manner) => {
      const { adapter, out } = silentTerminal()
      expect(await adapter.deliver('terminal:local', ['CORRECTED'], manner)).toEqual({
        outcome: 'delivered',
        messages: [],
      })
      expect(out.text()).toBe('CORRECTED\n\n')
    },
  )

  it('says when nobody is there to read an alert', async () => {
    const { adapter, out } = silentTerminal()
    out.stream.destroy()
    expect(await adapter.deliver('terminal:local', ['text'])).toEqual({ outcome: 'gone' })
  })

  it('can be stopped before it was started', async () => {
    await expect(silentTerminal().adapter.stop()).resolves.toBeUndefined()
  })
})
