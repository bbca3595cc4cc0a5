import type { Adapter, ReplyTo } from './adapter.ts'
import type { Health } from './health.ts'
import type { Log } from './log.ts'
import { serveFaults, type ServeFaults } from './serve-faults.ts'
import { stopCalls, type Signals, type StopCalls } from './stop-calls.ts'

/** What of an adapter serving needs. */
export type Served = Pick<Adapter<never>, 'name' | 'start' | 'stop'>
