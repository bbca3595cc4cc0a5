import type { Adapter, ReplyTo } from './adapter.ts'
import { Fault } from './fault.ts'
import type { Health } from './health.ts'
import { failures, type Failures, type FailuresOptions } from './serve-failures.ts'
import { stopCalls, type ProcessEvents } from './serve-stop-calls.ts'

/** What of an adapter serving needs. */
export type Served = Pick<Adapter<never>, 'name' | 'start' | 'stop'>

export interface ServeOptions extends FailuresOptions {
  readonly adapters: readonly Served[]
  readonly replyTo: ReplyTo
  readonly health: Health
  /** The process, for its signals. */
  readonly signals: ProcessEvents
  /** How long the adapters may take to stop; below the five seconds in which the process is to have ended. */
  readonly stopMilliseconds?: number
}

/** Exit codes: stopped when asked to; a fault. As everywhere in Panoh. */
const STOPPED = 0
const FAULT = 3
/** A stop is promised within five seconds of SIGTERM; half a second is left for the process itself. */
const STOP_MILLISECONDS = 4_500

/**
 * Serves all platforms until SIGTERM or SIGINT, then stops all and gives 0. When one platform fails, or ends unasked,
 * all are stopped and it gives 3: a process that serves half of what it should looks well and is not, and one that
 * ended is started again. A second signal gives 130 or 143 at once. The process is to be ended with what it gives.
 */
export async function serve(options: ServeOptions): Promise<number> {
  const { adapters, health, log, signals } = options
  const failed = failures(options)
  const calls = stopCalls(signals, (fault) => failed.report('process', fault))
  const stopping = new AbortController()
  try {
    if (!(await isListening(health, failed))) return FAULT
    log.info('serving', { count: adapters.length })
    const talks = adapters.map((adapter) => talk(adapter, options, failed, stopping.signal))
    await Promise.race([calls.first, ...talks])
    stopping.abort()
    health.stopping()
    return await Promise.race([calls.second, stopped(options, talks, failed)])
  } finally {
    calls.release()
  }
}

async function isListening(health: Health, failed: Failures): Promise<boolean> {
  try {
    await health.start()
    return true
  } catch (fault) {
    failed.report('health', fault)
    return false
  }
}

/** Resolves when the talk has ended, however it did. */
async function talk(
  adapter: Served,
  { replyTo, health }: ServeOptions,
  failed: Failures,
  stopping: AbortSignal,
): Promise<void> {
  try {
    await adapter.start((ask) => {
      health.updateSeen(adapter.name)
      return replyTo(ask)
    })
    if (!stopping.aborted)
      throw new Fault('platform-refused', 'the talk ended unasked', { remedy: 'Start Panoh again.' })
  } catch (fault) {
    failed.report(adapter.name, fault)
  }
}

async function stopped(
  { adapters, health, log, stopMilliseconds = STOP_MILLISECONDS }: ServeOptions,
  talks: readonly Promise<void>[],
  failed: Failures,
): Promise<number> {
  const startedAt = performance.now()
  const open = new Set(adapters.map(({ name }) => name))
  const stops = adapters.map(async (adapter, index) => {
    try {
      await adapter.stop()
    } catch (fault) {
      failed.report(adapter.name, fault)
    }
    await talks[index]
    open.delete(adapter.name)
  })
  await within(stopMilliseconds, Promise.all(stops))
  for (const platform of open) log.error('stop-overdue', { platform, milliseconds: stopMilliseconds })
  await health.stop()
  log.info('stopped', { milliseconds: Math.round(performance.now() - startedAt) })
  return failed.any() || open.size > 0 ? FAULT : STOPPED
}

/** Resolves when the work is done or the time is over; leaves no timer. */
async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  const over = Promise.withResolvers<void>()
  const timer = setTimeout(over.resolve, milliseconds)
  await Promise.race([work, over.promise])
  clearTimeout(timer)
}
