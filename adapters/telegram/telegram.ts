import type { Adapter } from '../../src/adapter.ts'
import { Fault } from '../../src/fault.ts'
import type { TelegramAddress } from './address.ts'
import { impatientApi } from './api/impatient-api.ts'
import { telegramBot } from './api/telegram-bot.ts'
import { chatBook } from './chat-book.ts'
import { deliver } from './deliver.ts'
import { LIMITS } from './limits.ts'
import type { TelegramPayload } from './payload.ts'
import { render } from './render.ts'
import { session } from './session.ts'
import { movedGroup } from './start.ts'
import type { TelegramOptions } from './telegram-options.ts'
import { timingWith } from './timing.ts'

/**
 * Telegram as a platform to talk on. It can be started once. Before that it delivers too, but shows records by ids to
 * be typed, since it does not know its own name yet. Throws a Fault for an empty token; `start` rejects with one where
 * Telegram is not reached, does not know the token, or gives the updates to another process.
 */
export function telegram(options: TelegramOptions): Adapter<TelegramPayload, TelegramAddress> {
  const timing = timingWith(options.timing)
  const cutOff = new AbortController()
  const chats = chatBook()
  const bot = telegramBot(options, timing, cutOff.signal)
  const impatient = impatientApi(options, timing, cutOff.signal)
  const moved = movedGroup(chats, options)
  const talk = session({ bot, options, timing, chats, moved }, cutOff)
  const deliverer = { api: bot.api, impatient, chats, moved, reportFault: options.reportFault }
  let running: Promise<void> | null = null
  return {
    name: 'telegram',
    limits: LIMITS,
    render: (reply) => render(reply, talk.username()),
    deliver: (to, payloads, manner) => deliver(deliverer, to, payloads, manner),
    start: (replyTo) => {
      if (running !== null) throw new Fault('bug', 'Telegram was started twice', { remedy: 'Make another adapter.' })
      running = talk.run(replyTo)
      return running
    },
    stop: async () => {
      talk.end()
      // A fault that ended the talk is told to whoever started it.
      await running?.catch(() => undefined)
    },
  }
}
