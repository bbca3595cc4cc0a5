/**
 * How many messages Slack takes: about one a second in a channel, short bursts allowed, and some hundreds a minute in a
 * workspace (docs.slack.dev/apis/web-api/rate-limits and reference/methods/chat.postMessage, 2026-11).
 */
export interface Pace {
  /** Null where a message is taken, which is counted; else the seconds of `Retry-After`. */
  readonly take: (team: string, channel: string) => number | null
}

export interface PaceLimits {
  /** Milliseconds, of any clock. */
  readonly now: () => number
  /** Messages at once in one channel; one more every second. */
  readonly channelBurst?: number
  /** Messages at once in one workspace; as many more every minute. */
  readonly workspacePerMinute?: number
}

export function pace({ now, channelBurst = 1, workspacePerMinute = 300 }: PaceLimits): Pace {
  const channels = buckets(channelBurst, 1_000, now)
  const workspaces = buckets(workspacePerMinute, 60_000 / workspacePerMinute, now)
  return {
    take: (team, channel) => {
      const milliseconds = Math.max(workspaces.wait(team), channels.wait(`${team}:${channel}`))
      if (milliseconds > 0) return Math.ceil(milliseconds / 1_000)
      workspaces.use(team)
      channels.use(`${team}:${channel}`)
      return null
    },
  }
}

/** Buckets of tokens, one a key: full at first, one token more in every interval. */
function buckets(size: number, interval: number, now: () => number) {
  const emptyUntil = new Map<string, number>()
  const room = (key: string): number => Math.max(emptyUntil.get(key) ?? -Infinity, now() - (size - 1) * interval)
  return {
    /** Milliseconds until there is a token. */
    wait: (key: string): number => Math.max(0, room(key) - now()),
    use: (key: string): void => void emptyUntil.set(key, room(key) + interval),
  }
}
