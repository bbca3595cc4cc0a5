import { healthServer, type HealthServer, type SendingNumbers } from './health-server.ts'
import type { HealthStatus } from './health-status.ts'
import type { Log } from './log.ts'

/** Tells the machine that the bot runs on, and nobody else, how the bot is. */
export interface Health extends HealthServer {
  /** A platform takes questions from now on; when all do, the bot is ready. */
  started(platform: string): void
  /** Something came in from a platform just now. */
  updateSeen(platform: string): void
  /** The bot is ready no more, and never again. */
  stopping(): void
}

export interface HealthOptions {
  /** Null: nothing listens. 0: whichever port is free. */
  readonly port: number | null
  /** Names of the adapters that must have started before the bot is ready. */
  readonly platforms: readonly string[]
  /** The day up to which the records were gathered, `YYYY-MM-DD`. */
  readonly dataDate: string
  readonly version: string
  /** Milliseconds since any fixed moment. */
  readonly now: () => number
  readonly log: Log
  /** What is sent unasked, for `/metrics` and `/status`. */
  readonly sending?: SendingNumbers
}

export function health({ port, platforms, dataDate, version, now, log, sending }: HealthOptions): Health {
  const bornAt = now()
  const waitedFor = new Set(platforms)
  const updateAt = new Map<string, number>()
  let isStopping = false

  const secondsSince = (moment: number | undefined): number | null =>
    moment === undefined ? null : Math.max(0, Math.floor((now() - moment) / 1000))
  const status = (): HealthStatus => ({
    state: isStopping ? 'stopping' : waitedFor.size === 0 ? 'ready' : 'starting',
    version,
    dataDate,
    uptimeSeconds: secondsSince(bornAt) ?? 0,
    platforms: platforms.map((name) => ({
      name,
      started: !waitedFor.has(name),
      lastUpdateSeconds: secondsSince(updateAt.get(name)),
    })),
  })

  const server = healthServer({ port, status, ...(sending ? { sending } : {}) })
  return {
    ...server,
    started: (platform) => {
      if (!waitedFor.delete(platform)) return
      log.info('platform-started', { platform })
      if (waitedFor.size === 0) log.info('ready', { milliseconds: now() - bornAt })
    },
    updateSeen: (platform) => {
      updateAt.set(platform, now())
    },
    stopping: () => {
      isStopping = true
    },
  }
}
