import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { openHealth } from './asked.ts'

const SCRIPT = fileURLToPath(new URL('../../../src/health-check.ts', import.meta.url))

/** The exit code of the health check of a container, which asks the port of its own environment. */
async function checked(port: number | null): Promise<number> {
  const env = { ...process.env, HEALTH_PORT: String(port ?? '') }
  const ended = promisify(execFile)(process.execPath, [SCRIPT], { env })
  return ended.then(
    () => 0,
    (error: { code: number }) => error.code,
  )
}

it('a container is healthy while the bot in it is ready, and not before, and not without it', async () => {
  await using health = await openHealth({ platforms: ['telegram'] })
  const before = await checked(health.port)
  health.started('telegram')
  const ready = await checked(health.port)
  await health.stop()
  expect([before, ready, await checked(health.port), await checked(null)]).toEqual([1, 0, 1, 1])
})
