import { webApi } from '@slack/bolt'
import type { Log } from '../../../src/log.ts'
import { LIMITS } from '../limits.ts'
import type { Called } from './called.ts'
import { refusalCode } from './refusal-code.ts'
import { slackFault } from './slack-fault.ts'

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
export async function callSlack<T>(call: () => Promise<T>, { log, wait }: Patience): Promise<Called<T>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return { ok: true, value: await call() }
    } catch (error) {
      const code = refusalCode(error)
      const milliseconds = attempt < LIMITS.attemptsPerCall ? pauseBefore(error, code, attempt) : null
      if (milliseconds === null) return { ok: false, code, fault: slackFault(code, error) }
      log.warn('slack-call-repeated', { code: logCode(code), milliseconds })
      await wait(milliseconds)
    }
  }
}

/** Milliseconds until the call may be repeated; null where it must not be. */
function pauseBefore(error: unknown, code: string, attempt: number): number | null {
  if (error instanceof webApi.WebAPIRateLimitedError)
    return error.retryAfter <= LIMITS.longestWaitSeconds ? error.retryAfter * 1000 : null
  const isRepeatable = code === 'unreachable' || code === 'service_unavailable' || /^http_50[0234]$/.test(code)
  return isRepeatable ? 300 * 3 ** (attempt - 1) : null
}

/** An HTTP status is logged as its number. */
export function logCode(code: string): string {
  return code.replace(/^http_/, '')
}
