import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const SCRIPT = fileURLToPath(new URL('serve-process.ts', import.meta.url))

/** Runs a process that serves, sends it these signals once it is ready, and tells how it ended and how long that took. */
async function serving(manner: string, signals: readonly NodeJS.Signals[]) {
  const child = spawn(process.execPath, [SCRIPT, manner])
  const ready = Promise.withResolvers<void>()
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
    if (out.includes('"ready"')) ready.resolve()
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  await Promise.race([ready.promise, ended])
  const from = performance.now()
  for (const signal of signals) child.kill(signal)
  const code = await ended
  return { code, out, err, milliseconds: performance.now() - from }
}

describe('a process that serves', () => {
  it('ends on SIGTERM with 0, well within five seconds', async () => {
    const { code, milliseconds, out, err } = await serving('', ['SIGTERM'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(milliseconds).toBeLessThan(5_000)
    expect(out).toMatch(/"event":"stopped"\}\n$/)
  })

  it('ends at once on a second signal, when something in it hangs', async () => {
    const { code, milliseconds } = await serving('hang', ['SIGTERM', 'SIGINT'])
    expect(code === 130 || code === 143).toBe(true)
    expect(milliseconds).toBeLessThan(4_000)
  })

  it('ends with 3 after a fault that nobody caught, and prints where it was and not what it said', async () => {
    const { code, out, err } = await serving('throw', [])
    expect(code).toBe(3)
    expect(out).toMatch(/"places":"serve\/serve-process\.ts:\d+:\d+/)
    expect(out + err).not.toContain('Farrukh')
    expect(err).toBe('process: a fault of Panoh itself; the log has it under 0a1b2c3d.\n')
  })
})
