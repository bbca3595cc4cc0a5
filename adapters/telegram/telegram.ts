import type { Adapter, ReplyTo } from '../../src/adapter.ts'
import { Fault } from '../../src/fault.ts'
import type { TelegramAddress } from './address.ts'
import { platformFault } from './api/platform-fault.ts'
import { telegramBot } from './api/telegram-bot.ts'
import { chatBook } from './chat-book.ts'
import { deliver } from './deliver.ts'
import { LIMITS } from './limits.ts'
import type { TelegramPayload } from './payload.ts'
import { render } from './render.ts'
import { movedGroup, showMenus, start, whoAmI, type Begun } from './start.ts'
import type { TelegramOptions } from './telegram-options.ts'
import { timingWith } from './timing.ts'

/**
 * Telegram as a platform to talk on. It can be started once. Before that it delivers too, but shows records by ids to
 * be typed, since it does not know its own name yet. Throws a Fault for an empty token; `start` rejects with one where
 * Telegram is not reached, does not know the token, or gives the updates to another process.
 */
export function telegram(options: TelegramOptions): Adapter<TelegramPayload, TelegramAddress> {
  const timing = timingWith(options.timing)
  const stopping = new AbortController()
  const cutOff = new AbortController()
  const chats = chatBook()
  const bot = telegramBot(options, timing, cutOff.signal)
  const begun: Begun = { bot, options, timing, chats, moved: movedGroup(chats, options) }
  let username: string | null = null
  let isTaking = false
  let running: Promise<void> | null = null

  const talk = async (replyTo: ReplyTo): Promise<void> => {
    const self = await whoAmI(begun)
    username = self.username
    const intake = await start(begun, self, replyTo)
    isTaking = true
    options.started?.()
    const menus = showMenus(begun)
    try {
      await Promise.race([intake.ended, aborted(stopping.signal)])
    } finally {
      const timer = setTimeout(() => cutOff.abort(), timing.stopMilliseconds)
      await intake.stop(cutOff.signal)
      clearTimeout(timer)
      cutOff.abort()
      await menus
    }
  }
  const talked = async (replyTo: ReplyTo): Promise<void> => {
    try {
      await talk(replyTo)
    } catch (error) {
      // Cut off before it began.
      if (!stopping.signal.aborted) throw platformFault(error)
    }
  }
  return {
    name: 'telegram',
    limits: LIMITS,
    render: (reply) => render(reply, username),
    deliver: (to, payloads) => deliver({ api: bot.api, chats, moved: begun.moved }, to, payloads),
    start: (replyTo) => {
      if (running !== null) throw new Fault('bug', 'Telegram was started twice', { remedy: 'Make another adapter.' })
      running = talked(replyTo)
      return running
    },
    stop: async () => {
      stopping.abort()
      if (!isTaking) cutOff.abort()
      // A fault that ended the talk is told to whoever started it.
      await running?.catch(() => undefined)
    },
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
