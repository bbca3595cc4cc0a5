/**
 * A trial with a real token: `npm run smoke -- telegram` or `slack`. Starts the bot as it is started for real, waits
 * until the platform lets it in, asks the tester to write to it, and sees that it ends in time. It writes only to
 * whoever writes first. The environment is the bot's own (see the README); the other platform is left out.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setInterval as ticks } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { freePort } from '../peers/free-port.ts'
import type { HealthStatus } from '../../src/health-status.ts'

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url))
const START_SECONDS = 30
const MESSAGE_SECONDS = 180
/** A stop is promised within five seconds. */
const STOP_SECONDS = 5

const status = z.object({
  state: z.enum(['starting', 'ready', 'stopping']),
  version: z.string(),
  dataDate: z.string(),
  uptimeSeconds: z.number(),
  platforms: z.array(z.object({ name: z.string(), started: z.boolean(), lastUpdateSeconds: z.number().nullable() })),
})

const platform = process.argv[2]
if (platform === 'telegram' || platform === 'slack') process.exitCode = await trial(platform)
else {
  tell('Usage: npm run smoke -- telegram|slack')
  process.exitCode = 2
}

async function trial(name: 'telegram' | 'slack'): Promise<number> {
  const port = await freePort()
  // A store of its own, so that the trial lets its tester in and nobody else.
  const data = mkdtempSync(join(tmpdir(), 'panoh-trial-'))
  const bot = spawn(process.execPath, [MAIN, 'serve'], {
    env: { ...withoutOthers(process.env, name), HEALTH_PORT: String(port), PANOH_DATA: data },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const passed =
    (await step(`${name} lets the bot in`, START_SECONDS, () => started(port, name, bot))) &&
    (tell('Now send the code above to the bot in a private chat, and write /help to it.'),
    await step('a message arrives', MESSAGE_SECONDS, () => messageCame(port, name, bot)))
  const ended = await stops(bot)
  tell(
    passed ? 'See for yourself that the answer came, and press one of its buttons before trusting it.' : 'Not passed.',
  )
  return passed && ended ? 0 : 1
}

/** Asks every second until it holds, the bot has ended, or the time is over. */
async function step(what: string, seconds: number, holds: () => Promise<boolean | 'ended'>): Promise<boolean> {
  for await (const deadline of ticks(1_000, Date.now() + seconds * 1_000)) {
    const found = await holds()
    if (found === true) return said(`ok      ${what}`, true)
    if (found === 'ended' || Date.now() > deadline) break
  }
  return said(`failed  ${what} (within ${seconds} s)`, false)
}

async function started(port: number, name: string, bot: ChildProcess): Promise<boolean | 'ended'> {
  if (bot.exitCode !== null) return 'ended'
  return (await platformAt(port, name))?.started ?? false
}

async function messageCame(port: number, name: string, bot: ChildProcess): Promise<boolean | 'ended'> {
  if (bot.exitCode !== null) return 'ended'
  return typeof (await platformAt(port, name))?.lastUpdateSeconds === 'number'
}

async function platformAt(port: number, name: string): Promise<HealthStatus['platforms'][number] | undefined> {
  const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => null)
  return answer === null ? undefined : status.parse(await answer.json()).platforms.find((each) => each.name === name)
}

async function stops(bot: ChildProcess): Promise<boolean> {
  if (bot.exitCode !== null) return said(`failed  the bot ended by itself with exit code ${bot.exitCode}`, false)
  const begun = Date.now()
  const exit = once(bot, 'exit')
  bot.kill('SIGTERM')
  await exit
  const seconds = (Date.now() - begun) / 1_000
  const isGood = bot.exitCode === 0 && seconds <= STOP_SECONDS
  return said(
    `${isGood ? 'ok    ' : 'failed'}  it stops when told (${seconds.toFixed(1)} s, exit code ${bot.exitCode})`,
    isGood,
  )
}

function withoutOthers(environment: NodeJS.ProcessEnv, name: 'telegram' | 'slack'): NodeJS.ProcessEnv {
  const other = name === 'telegram' ? 'SLACK_' : 'TELEGRAM_'
  return Object.fromEntries(Object.entries(environment).filter(([key]) => !key.startsWith(other)))
}

function said(line: string, outcome: boolean): boolean {
  tell(line)
  return outcome
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`)
}
