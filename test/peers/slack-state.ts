import type { Pace } from './slack-pace.ts'

/** What a Slack that runs in this process knows; every change is told to those who wait for one. */
export interface PeerMessage {
  readonly channel: string
  readonly ts: string
  readonly thread: string | null
  /** Only this person sees it. */
  readonly onlyFor: string | null
  text: string
  blocks: readonly unknown[]
  /** How often its content was replaced. */
  changes: number
  isDeleted: boolean
}

export interface PeerFile {
  readonly name: string
  readonly bytes: Uint8Array
  channel: string | null
  thread: string | null
  title: string
  comment: string
}

export interface PeerView {
  readonly id: string
  readonly user: string | null
  content: Readonly<Record<string, unknown>>
}

export interface ApiCall {
  readonly method: string
  readonly args: Readonly<Record<string, unknown>>
  readonly token: string
}

/** How a call goes wrong; each is used up once. */
export type Trouble =
  | { readonly error: string }
  | { readonly status: number; readonly body?: string }
  | { readonly retryAfter: number }
  | { readonly garbage: string }
  | { readonly cut: true }
  /** Slack does what it was asked, and the connection is lost before it can say so. */
  | { readonly lost: true }
  | { readonly silent: true }

export interface SlackState {
  readonly calls: ApiCall[]
  readonly messages: PeerMessage[]
  readonly files: Map<string, PeerFile>
  readonly views: Map<string, PeerView>
  /** The Home tab of each person. */
  readonly homes: Map<string, PeerView>
  /** Bot tokens and the workspace of each. */
  readonly tokens: Map<string, string>
  readonly revoked: Set<string>
  /** Who is in a channel; the bot's id among them where it is. */
  readonly members: Map<string, Set<string>>
  readonly archived: Set<string>
  /** Messages that people wrote, as `CHANNEL:TS`: they are nobody else's to change. */
  readonly written: Set<string>
  /** How fast messages may come; null as fast as they do. */
  readonly pacing: { current: Pace | null }
  readonly triggers: Set<string>
  /** Codes of installations that people have agreed to. */
  readonly codes: Map<string, string>
  readonly responseUrls: Map<string, ResponseUrl>
  readonly troubles: Map<string, Trouble[]>
  readonly appToken: string
  readonly botUser: string
  readonly next: () => number
  readonly changed: () => void
  /** Resolves with what the search finds, now or after some change; rejects after five seconds. */
  readonly until: <T>(what: string, find: () => T | undefined | false) => Promise<T>
}

/** The address that comes with a command or a press. */
export interface ResponseUrl {
  readonly channel: string
  readonly user: string
  /** The message whose button was pressed. */
  readonly message: PeerMessage | null
  uses: number
  isExpired: boolean
}

const PATIENCE_MILLISECONDS = 5_000

export function slackState(): SlackState {
  let count = 0
  const waiting = new Set<() => void>()
  return {
    calls: [],
    messages: [],
    files: new Map(),
    views: new Map(),
    homes: new Map(),
    tokens: new Map([['xoxb-peer', 'T0PEER']]),
    revoked: new Set(),
    members: new Map([['C0LAW', new Set(['U0BOT', 'U0ANNA', 'U0BORIS', 'U0STRANGER'])]]),
    archived: new Set(),
    written: new Set(),
    pacing: { current: null },
    triggers: new Set(),
    codes: new Map(),
    responseUrls: new Map(),
    troubles: new Map(),
    appToken: 'xapp-peer',
    botUser: 'U0BOT',
    next: () => (count += 1),
    changed: () => {
      for (const look of waiting) look()
    },
    until: (what, find) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => end(() => reject(new Error(`waited in vain: ${what}`))), PATIENCE_MILLISECONDS)
        const end = (tell: () => void): void => {
          clearTimeout(timer)
          waiting.delete(look)
          tell()
        }
        const look = (): void => {
          const found = find()
          if (found !== undefined && found !== false) end(() => resolve(found))
        }
        waiting.add(look)
        look()
      }),
  }
}

/** Time stamps grow by one second a message. */
export function nextTs(state: SlackState): string {
  return `${1_790_000_000 + state.next()}.000100`
}
