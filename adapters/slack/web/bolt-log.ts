import { LogLevel, type Logger } from '@slack/bolt'
import type { Log } from '../../../src/log.ts'

/**
 * What Slack's libraries write is for a developer's screen: it quotes messages, ids and addresses with tickets in them.
 * So only which of their warnings it was is told, by an event of our own; the words are dropped.
 */
export function boltLog(log: Log): Logger {
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (...told: readonly unknown[]) => log.warn(eventOf(told)),
    error: (...told: readonly unknown[]) => log.error(eventOf(told)),
    setLevel: () => undefined,
    getLevel: () => LogLevel.WARN,
    setName: () => undefined,
  }
}

function eventOf(told: readonly unknown[]): string {
  const text = told.map((part) => (part instanceof Error ? codeOf(part) : String(part))).join(' ')
  return EVENTS.find(([words]) => text.includes(words))?.[1] ?? 'slack-library-warning'
}

/** The words of an error are not looked at. */
function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}

const EVENTS: readonly (readonly [words: string, event: string])[] = [
  ['Failed to parse and verify', 'slack-signature-refused'],
  ['Malformed request body', 'slack-body-unreadable'],
  ['exceeded the maximum allowed size', 'slack-body-too-large'],
  ['Authorization of incoming event', 'slack-workspace-unknown'],
  ['Failed to retrieve a new WSS URL', 'slack-socket-refused'],
  ['WebSocket error', 'slack-socket-failed'],
  ['was not acknowledged', 'slack-request-unacknowledged'],
  ["wasn't received", 'slack-socket-silent'],
  ['http request failed', 'slack-call-failed'],
  ['slack_oauth_', 'slack-install-refused'],
]
