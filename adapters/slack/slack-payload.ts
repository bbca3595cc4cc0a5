import type { types } from '@slack/bolt'

/** One message in Slack's form, or one file. */
export type SlackPayload = SlackMessage | SlackFile

export interface SlackMessage {
  readonly kind: 'message'
  /** For notifications, screen readers and clients without blocks; mrkdwn, escaped. */
  readonly text: string
  readonly blocks: readonly types.KnownBlock[]
}

/** A document, uploaded in Slack's three steps. */
export interface SlackFile {
  readonly kind: 'file'
  readonly name: string
  readonly title: string
  readonly content: Uint8Array
  /** What it is: stands above the file, and is read to those who cannot see it. */
  readonly description: string
}
