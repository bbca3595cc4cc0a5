import { createServer, type Server, type ServerResponse } from 'node:http'
import { Fault } from './fault.ts'
import type { Log } from './log.ts'

/** Tells the machine that the bot runs on, and nobody else, how the bot is. */
export interface Health {
  /** Listens on loopback and gives the port, or null where it is off. Throws a Fault `config` where the port is taken. */
  start(): Promise<number | null>
  /** A platform takes questions from now on; when all do, the bot is ready. */
  started(platform: string): void
  /** Something came in from a platform just now. */
  updateSeen(platform: string): void
  /** The bot is ready no more. */
  stopping(): void
  /** Resolves when nothing is left open. Harmless when not started. */
  stop(): Promise<void>
}

export interface HealthOptions {
  /** Null: nothing listens. 0: any free port. */
  readonly port: number | null
  /** Names of the adapters that must have started before the bot is ready. */
  readonly platforms: readonly string[]
  /** The day up to which the records were gathered, `YYYY-MM-DD`. */
  readonly dataDate: string
  readonly version: string
  /** Milliseconds since any fixed moment. */
  readonly now: () => number
  readonly log: Log
}

type Phase = 'starting' | 'ready' | 'stopping'
