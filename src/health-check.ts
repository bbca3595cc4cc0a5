/**
 * Asks the bot on this machine whether it is ready; exit code 0 says yes, 1 no. For a container's health check, where
 * no other program is at hand: `node src/health-check.ts`.
 */
const WAIT_MILLISECONDS = 3_000
const address = `http://127.0.0.1:${Number(process.env['HEALTH_PORT'])}/ready`

try {
  const { ok } = await fetch(address, { signal: AbortSignal.timeout(WAIT_MILLISECONDS) })
  process.exitCode = ok ? 0 : 1
} catch (error) {
  process.stderr.write(`HEALTH_PORT is not answered (${error instanceof Error ? error.name : 'unknown'})\n`)
  process.exitCode = 1
}
