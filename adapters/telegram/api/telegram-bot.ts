import { Bot } from 'grammy'
import { Fault } from '../../../src/fault.ts'
import { LIMITS } from '../limits.ts'
import type { TelegramOptions } from '../telegram-options.ts'
import type { Timing } from '../timing.ts'
import { patience } from './patience.ts'
import { tokenFree } from './token-free.ts'

/** The library's client, that waits when asked to and never says the token. Throws where there is no token. */
export function telegramBot(options: TelegramOptions, timing: Timing, cutOff: AbortSignal): Bot {
  const { token, apiRoot, log } = options
  if (token.trim() === '') {
    throw new Fault('config', 'TELEGRAM_BOT_TOKEN is empty', { remedy: 'Get one from @BotFather with /newbot.' })
  }
  const root = apiRoot === undefined ? {} : { apiRoot: apiRoot.replace(/\/+$/, '') }
  // The library's own limit holds for polls; other calls have a shorter one.
  const timeoutSeconds = LIMITS.pollSeconds + LIMITS.callMilliseconds / 1000
  const bot = new Bot(token, { client: { ...root, timeoutSeconds } })
  bot.api.config.use(tokenFree, patience({ log, timing, cutOff }))
  return bot
}
