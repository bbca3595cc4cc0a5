/**
 * Where a message can be sent unasked: `slack:TEAM:CHANNEL`, `slack:TEAM:CHANNEL:THREAD` for a thread,
 * `slack:TEAM:CHANNEL:THREAD:USER` for one person's eyes only (`THREAD` empty outside threads). A user id as the
 * channel is that person's direct messages.
 */
export type SlackAddress = `slack:${string}`

/** An address taken apart. */
export interface AddressParts {
  readonly team: string
  readonly channel: string
  /** The `ts` of the message above the thread. */
  readonly thread: string | null
  /** Set: only this person sees it. */
  readonly user: string | null
}

export function addressOf({ team, channel, thread, user }: AddressParts): SlackAddress {
  const place = `slack:${team}:${channel}` as const
  if (user !== null) return `${place}:${thread ?? ''}:${user}`
  return thread === null ? place : `${place}:${thread}`
}

/** Null for anything that is no Slack address. */
export function readAddress(address: string): AddressParts | null {
  const [, team, channel, thread = '', user = ''] = ADDRESS.exec(address) ?? []
  if (team === undefined || channel === undefined) return null
  return { team, channel, thread: thread || null, user: user || null }
}

const ADDRESS = /^slack:([TE][A-Z0-9]{1,20}):([A-Z][A-Z0-9]{1,20})(?::(\d{1,12}\.\d{1,8})?)?(?::([UW][A-Z0-9]{1,20}))?$/
