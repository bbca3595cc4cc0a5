import type { Bot } from 'grammy'
import type { ReplyTo } from '../../src/adapter.ts'
import { addressOf } from './address.ts'
import { platformFault } from './api/platform-fault.ts'
import type { ChatBook } from './chat-book.ts'
import type { Intake } from './intake.ts'
import { setMenus } from './menus.ts'
import { poll } from './poll.ts'
import { handle } from './talk/handle.ts'
import type { Self } from './talk/addressed.ts'
import type { Room } from './talk/room.ts'
import type { TelegramOptions } from './telegram-options.ts'
import type { Timing } from './timing.ts'
import { handledUpdates } from './updates.ts'
import { webhook } from './webhook.ts'

/** What an adapter has from the moment it is made. */
export interface Begun {
  readonly bot: Bot
  readonly options: TelegramOptions
  readonly timing: Timing
  readonly chats: ChatBook
  readonly moved: (from: number, to: number) => void
}

/** Who the bot is, as Telegram knows it. */
export async function whoAmI({ bot }: Begun): Promise<Self> {
  const me = await bot.api.getMe()
  bot.botInfo = me
  return { id: me.id, username: me.username }
}

/** Begins to take questions. */
export async function start(begun: Begun, self: Self, replyTo: ReplyTo): Promise<Intake> {
  const { bot, options, timing, chats, moved } = begun
  const { reportFault, log } = options
  const room: Room = {
    api: bot.api,
    chats,
    moved,
    reportFault,
    log,
    self,
    replyTo,
    timing,
    privately: { isKept: null },
  }
  const updates = handledUpdates(bot, self, (received) => handle(room, received))
  bot.catch((error) => log.error('telegram-update-failed', { reference: reportFault(platformFault(error)) }))
  return options.mode === 'polling' ? poll(bot, updates, log) : webhook(bot, updates, options)
}

/** Told of in the log; the bot answers without menus too. */
export async function showMenus({ bot, options: { log } }: Begun): Promise<void> {
  try {
    log.info('telegram-menus-set', { count: await setMenus(bot.api) })
  } catch (error) {
    log.warn('telegram-menus-not-set', { code: platformFault(error).code })
  }
}

/** A group's new id, for what the adapter keeps and for what is kept elsewhere. */
export function movedGroup(chats: ChatBook, { moved }: TelegramOptions): Begun['moved'] {
  return (from, to) => {
    chats.moved(from, to)
    moved?.(addressOf({ chat: from, thread: null }), addressOf({ chat: to, thread: null }))
  }
}
