import { setTimeout } from 'node:timers/promises'
import { HttpError, type Transformer } from 'grammy'
import type { Log } from '../../../src/log.ts'
import { LIMITS } from '../limits.ts'
import type { Timing } from '../timing.ts'
import { callSignal } from './call-signal.ts'

export interface PatienceOptions {
  readonly log: Log
  readonly timing: Timing
  /** Ends every call and every pause. */
  readonly cutOff: AbortSignal
}

/**
 * Calls again what failed for a while: after the pause that Telegram asks for (`retry_after`), or after a fault of the
 * network or of Telegram itself. Fetching updates is never given up; other calls are after `LIMITS.callAttempts`.
 */
export function patience({ log, timing, cutOff }: PatienceOptions): Transformer {
  return async (prev, method, payload, signal) => {
    const isPoll = method === 'getUpdates'
    for (let attempt = 1; ; attempt += 1) {
      const limit = isPoll && signal !== undefined ? signal : callSignal(timing.callMilliseconds, cutOff)
      const tried = await attempted(() => prev(method, payload, limit))
      const isOver = cutOff.aborted || signal?.aborted === true || (!isPoll && attempt >= LIMITS.callAttempts)
      const pause = isOver ? null : pauseAfter(tried, timing.firstRetryMilliseconds * 2 ** Math.min(attempt - 1, 10))
      if (pause === null) {
        if ('fault' in tried) throw tried.fault
        return tried.answer
      }
      log.warn('telegram-call-again', { code: codeOf(tried), count: attempt, milliseconds: Math.round(pause) })
      await paused(pause, signal === undefined ? [cutOff] : [cutOff, signal])
    }
  }
}

/** What came of one attempt: Telegram's answer, or that there was none. */
type Attempt<Answer> = { readonly answer: Answer } | { readonly fault: unknown }

async function attempted<Answer>(call: () => Promise<Answer>): Promise<Attempt<Answer>> {
  try {
    return { answer: await call() }
  } catch (fault) {
    return { fault }
  }
}

interface Refusable {
  readonly ok: boolean
  readonly error_code?: number
  readonly parameters?: { readonly retry_after?: number }
}

/** Milliseconds until the next attempt; null where another would bring nothing else. */
function pauseAfter(tried: Attempt<Refusable>, backoff: number): number | null {
  const pause = Math.min(backoff, LIMITS.longestRetryMilliseconds)
  if ('fault' in tried) return tried.fault instanceof HttpError ? pause : null
  const { ok, error_code: code = 0, parameters } = tried.answer
  if (ok) return null
  if (code === 429) {
    const seconds = parameters?.retry_after ?? pause / 1000
    return seconds > LIMITS.longestThrottleSeconds ? null : seconds * 1000
  }
  return code >= 500 ? pause : null
}

function codeOf(tried: Attempt<Refusable>): number | string {
  return 'fault' in tried ? 'unreachable' : (tried.answer.error_code ?? 'unknown')
}

/** Cut short by any of the signals; what follows then finds them aborted. */
async function paused(milliseconds: number, signals: readonly Abortable[]): Promise<void> {
  const ending = new AbortController()
  const end = () => ending.abort()
  for (const signal of signals) signal.addEventListener('abort', end)
  if (signals.some(({ aborted }) => aborted)) end()
  try {
    await setTimeout(milliseconds, undefined, { signal: ending.signal })
  } catch (error) {
    if (!ending.signal.aborted) throw error
  } finally {
    for (const signal of signals) signal.removeEventListener('abort', end)
  }
}

/** Node's signals and those of grammY's library alike. */
interface Abortable {
  readonly aborted: boolean
  addEventListener(type: 'abort', listener: () => void): void
  removeEventListener(type: 'abort', listener: () => void): void
}
