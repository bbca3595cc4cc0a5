import type { Log } from '../../../src/log.ts'
import type { ReplyTo } from '../../../src/adapter.ts'
import type { Sender } from '../send.ts'
import type { TelegramOptions } from '../telegram-options.ts'
import type { Timing } from '../timing.ts'
import type { Self } from './addressed.ts'

/** What every answer is given with. */
export interface Room extends Sender, Pick<TelegramOptions, 'reportFault'> {
  readonly log: Log
  readonly self: Self
  readonly replyTo: ReplyTo
  readonly timing: Timing
  readonly privately: Privately
}

/** Whether this Telegram is known to show a message to one person only: null until it was tried. */
export interface Privately {
  isKept: boolean | null
}
