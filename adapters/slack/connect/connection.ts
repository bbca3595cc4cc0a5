import type { Receiver } from '@slack/bolt'

/** How Slack reaches the bot. */
export interface Connection {
  /** Hands to Bolt what comes in. */
  readonly receiver: Receiver
  /** Takes in until the signal, then no more; tells each time Slack can reach the bot; rejects with a fault when it cannot go on. */
  readonly run: (signal: AbortSignal, reachable: () => void) => Promise<void>
  /** Leaves nothing open; for when all that came in is answered. */
  readonly close: () => Promise<void>
}
