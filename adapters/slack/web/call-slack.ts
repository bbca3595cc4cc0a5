import { webApi } from '@slack/bolt'
import type { Log } from '../../../src/log.ts'
import { LIMITS } from '../limits.ts'
import type { Called } from './called.ts'
import { refusalCode } from './refusal-code.ts'
import { isRateLimited, slackFault } from './slack-fault.ts'

/** How calls are repeated. */
export interface Patience {
  readonly log: Log
  /** Resolves after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>
}

/**
 * One call of the Web API, repeated where Slack says when (`Retry-After`) or where it was surely not taken: a message
 * is never posted twice for an answer that got lost on its way.
 */
export async function callSlack<T>(
  call: () => Promise<T>,
  { log, wait }: Patience,
  attempts: number = LIMITS.attemptsPerCall,
): Promise<Called<T>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return { ok: true, value: await call() }
    } catch (error) {
      const code = refusalCode(error)
      const pause = pauseAskedFor(error, code)
      const milliseconds = attempt < attempts ? pauseBefore(pause, code, attempt) : null
      if (milliseconds === null) return { ok: false, code, fault: slackFault(code, error), pause }
      log.warn('slack-call-repeated', { code: logCode(code), milliseconds })
      await wait(milliseconds)
    }
  }
}

/** Milliseconds; null where Slack asks for no pause. */
function pauseAskedFor(error: unknown, code: string): number | null {
  if (error instanceof webApi.WebAPIRateLimitedError) return error.retryAfter * 1_000
  return isRateLimited(code) ? LIMITS.unnamedPauseMilliseconds : null
}

/** Milliseconds until the call may be repeated; null where it must not be. */
function pauseBefore(pause: number | null, code: string, attempt: number): number | null {
  if (pause !== null) return pause <= LIMITS.longestWaitSeconds * 1_000 ? pause : null
  const isRepeatable = code === 'unreachable' || code === 'service_unavailable' || /^http_50[0234]$/.test(code)
  return isRepeatable ? 300 * 3 ** (attempt - 1) : null
}

/** An HTTP status is logged as its number. */
export function logCode(code: string): string {
  return code.replace(/^http_/, '')
}
