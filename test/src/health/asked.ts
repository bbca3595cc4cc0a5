import { health, type Health, type HealthOptions } from '../../../src/health.ts'
import { writtenLines } from '../log/written-lines.ts'

/** A health endpoint on a free port, stopped when it goes out of scope (`await using`). */
export async function openHealth(options: Partial<HealthOptions> = {}) {
  const clock = { now: 5_000 }
  const { log, lines } = writtenLines()
  const made: Health = health({
    port: 0,
    platforms: ['telegram', 'slack'],
    dataDate: '2026-11-01',
    version: '0.1.0',
    now: () => clock.now,
    log,
    ...options,
  })
  const port = await made.start()
  const ask = async (path: string, init?: RequestInit) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, init)
    const text = await response.text()
    return { code: response.status, body: text === '' ? null : JSON.parse(text), headers: response.headers }
  }
  return { ...made, clock, port, ask, log, lines, [Symbol.asyncDispose]: () => made.stop() }
}
