import type { BucketSize } from '../../people/token-bucket.ts'

/** Something that a platform counts messages by, and how many it takes. */
export interface PaceBucket {
  readonly key: string
  readonly size: BucketSize
  /** Other chats are counted by it too. */
  readonly isShared?: boolean
}

/** How fast a platform takes messages. */
export interface Pace {
  /** Over all chats. */
  readonly overall: BucketSize
  /** What else counts a message to an address. */
  readonly bucketsOf: (address: string) => readonly PaceBucket[]
  /** Messages under way at once: enough for the rate when some of them wait long for an answer. */
  readonly concurrency: number
}

const SECOND = 1_000

/**
 * Telegram: some 30 messages a second over all, one a second to a chat, 20 a minute to a group
 * (core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this, as its support repeats it at
 * telegra.ph/Hitting-limits-bot-FAQ; looked up 2026-11-21). A group gets eighteen and a burst of two.
 */
export const TELEGRAM_PACE: Pace = {
  overall: { capacity: 6, refillMilliseconds: SECOND / 5 },
  bucketsOf: (address) => [
    isTelegramGroup(address)
      ? { key: address, size: { capacity: 2, refillMilliseconds: (2 * 60 * SECOND) / 18 } }
      : { key: address, size: { capacity: 1, refillMilliseconds: SECOND } },
  ],
  concurrency: 32,
}

/** Ids of groups and channels are below zero (core.telegram.org/bots/api#chat). */
function isTelegramGroup(address: string): boolean {
  return address.startsWith('telegram:-')
}

/**
 * Slack: one message a second in a channel, short bursts allowed, and several hundred a minute in a workspace
 * (docs.slack.dev/apis/web-api/rate-limits and reference/methods/chat.postMessage; looked up 2026-11-21). Workspaces are
 * counted by themselves: over all there is no limit, but that of our own connections.
 */
export const SLACK_PACE: Pace = {
  overall: { capacity: 20, refillMilliseconds: SECOND / 2 },
  bucketsOf: (address) => {
    const [, team = '', channel = ''] = address.split(':')
    return [
      { key: `team ${team}`, size: { capacity: 5, refillMilliseconds: SECOND }, isShared: true },
      { key: `${team} ${channel}`, size: { capacity: 3, refillMilliseconds: 3 * SECOND } },
    ]
  },
  concurrency: 32,
}

/** Of a platform whose limits nobody has looked up. */
const CAREFUL_PACE: Pace = {
  overall: { capacity: 2, refillMilliseconds: SECOND / 5 },
  bucketsOf: (address) => [{ key: address, size: { capacity: 1, refillMilliseconds: SECOND } }],
  concurrency: 8,
}

const PACES: ReadonlyMap<string, Pace> = new Map([
  ['telegram', TELEGRAM_PACE],
  ['slack', SLACK_PACE],
])

export function paceOf(platform: string): Pace {
  return PACES.get(platform) ?? CAREFUL_PACE
}
