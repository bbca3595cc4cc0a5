import type { StorePlace } from '../store/store-place.ts'
import type { LogLevel } from './value/log-level.ts'
import type { SlackConfig } from './slack-config.ts'
import type { TelegramConfig } from './telegram-config.ts'

/** How the bot is run; every value has been checked. It holds secrets: it is never written anywhere. */
export interface Config {
  readonly telegram: TelegramConfig | null
  readonly slack: SlackConfig | null
  readonly store: StorePlace
  /** Who runs this instance, in their own words; null where they do not say. */
  readonly operator: string | null
  /** Null: no health endpoint. */
  readonly healthPort: number | null
  readonly logLevel: LogLevel
}
