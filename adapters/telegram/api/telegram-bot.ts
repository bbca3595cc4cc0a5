import { Bot } from 'grammy'
import { Fault } from '../../../src/fault.ts'
import type { TelegramOptions } from '../telegram-options.ts'
import type { Timing } from '../timing.ts'
import { clientOptions } from './client-options.ts'
import { patience } from './patience.ts'
import { tokenFree } from './token-free.ts'

/** The library's client, that waits when asked to and never says the token. Throws where there is no token. */
export function telegramBot(options: TelegramOptions, timing: Timing, cutOff: AbortSignal): Bot {
  const { token, log } = options
  if (token.trim() === '') {
    throw new Fault('config', 'TELEGRAM_BOT_TOKEN is empty', { remedy: 'Get one from @BotFather with /newbot.' })
  }
  const bot = new Bot(token, { client: clientOptions(options) })
  bot.api.config.use(tokenFree, patience({ log, timing, cutOff }))
  return bot
}
