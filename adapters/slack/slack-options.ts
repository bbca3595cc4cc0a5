import type { Log } from '../../src/log.ts'
import type { ReplyLanguage } from '../../src/reply/reply.ts'
import type { InstallationShelf } from '../../src/store/installation-shelf.ts'

/** How Slack is served, and what the core gives the adapter to say. */
export type SlackOptions = SlackSettings & SlackMode

/** Slack's three ways in. `port` 0 is any free port. */
export type SlackMode =
  /** Socket Mode: the bot calls Slack; one workspace, no public address. */
  | { readonly mode: 'socket'; readonly botToken: string; readonly appToken: string }
  /** Slack calls the bot, which knows it by the signature; one workspace. */
  | { readonly mode: 'http'; readonly botToken: string; readonly signingSecret: string; readonly port: number }
  /** The same for several workspaces, each of which installs the app at `/slack/install`. */
  | {
      readonly mode: 'oauth'
      readonly signingSecret: string
      readonly port: number
      readonly clientId: string
      readonly clientSecret: string
      readonly stateSecret: string
      readonly installations: InstallationShelf
      /** Those of the manifest, unless given. */
      readonly scopes?: readonly string[]
    }

export interface SlackSettings {
  /** Another Slack than `https://slack.com/api/`, as GovSlack. */
  readonly apiUrl?: string
  readonly log: Log
  /** Logs a fault without a word of what was asked, and gives the short reference that finds its log line. */
  readonly reportFault: (fault: unknown) => string
  /** Told once, when Slack can reach the bot. */
  readonly started?: () => void
  /** In which the adapter speaks where neither a button nor the words say: modals and the Home tab. English unless given. */
  readonly language?: ReplyLanguage
  /** Resolves after so many milliseconds, or when the signal comes; a clock of one's own, for tests. */
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<void>
}
