import type { Log } from '../../src/log.ts'
import type { TelegramAddress } from './address.ts'
import type { Timing } from './timing.ts'

/** How updates come: fetched by us, or sent to us by Telegram. */
export type TelegramOptions = PollingOptions | WebhookOptions

export interface PollingOptions extends CommonOptions {
  readonly mode: 'polling'
}

export interface WebhookOptions extends CommonOptions {
  readonly mode: 'webhook'
  /** What Telegram is told to deliver to. */
  readonly url: string
  /** What is listened for here, where a proxy alters it; else the path of `url`. */
  readonly path?: string
  /** 1–256 of `A-Za-z0-9_-`; a call without it is refused. */
  readonly secret: string
  /** 0 for any free port. */
  readonly port: number
  /** All interfaces without it. */
  readonly host?: string
  /** Told the port when it is open. */
  readonly listening?: (port: number) => void
}

interface CommonOptions {
  /** As @BotFather gives it, `123456:ABC…`. It is never written to a log, an error or a message. */
  readonly token: string
  /** Of a Bot API server of one's own; Telegram's without it. */
  readonly apiRoot?: string
  readonly log: Log
  /** Writes a line about a fault and gives the reference that finds it. */
  readonly reportFault: (fault: unknown) => string
  /** Called when questions are taken from then on. */
  readonly started?: () => void
  /** Called when a group has got another id, so that what is stored under the old address can follow. */
  readonly moved?: (from: TelegramAddress, to: TelegramAddress) => void
  /** Other pauses than the usual ones. */
  readonly timing?: Partial<Timing>
}
