import { sequentialize } from '@grammyjs/runner'
import type { Bot, Context } from 'grammy'
import { aborted } from './aborted.ts'
import { receive, type Received } from './receive.ts'
import { seenUpdates } from './seen-updates.ts'
import type { Self } from './talk/addressed.ts'

/** The updates that are being answered, and the newest of all. */
export interface Updates {
  /** Resolves when nothing is being answered any more, or when the signal says to wait no longer. */
  readonly settled: (cutOff: AbortSignal) => Promise<void>
  /** The id of the newest update; null before the first. */
  readonly newest: () => number | null
}

/** Lets the bot handle each update once, those of one chat in their order. */
export function handledUpdates(bot: Bot, self: Self, handle: (received: Received) => Promise<void>): Updates {
  const open = new Set<Promise<void>>()
  const isNew = seenUpdates()
  let newest: number | null = null
  bot.use(async (context, next) => {
    const { update_id: id } = context.update
    newest = Math.max(newest ?? id, id)
    if (!isNew(id)) return
    const answering = next()
    open.add(answering)
    await answering.finally(() => open.delete(answering))
  })
  bot.use(sequentialize(roomOf))
  bot.use((context) => handle(receive(context.update, self)))
  return {
    newest: () => newest,
    settled: async (cutOff) => {
      while (open.size > 0 && !cutOff.aborted) await Promise.race([Promise.allSettled(open), aborted(cutOff)])
    },
  }
}

/** What is answered in its order: a chat, or a person who types an inline query. */
function roomOf({ chat, from }: Context): string | undefined {
  const id = chat?.id ?? from?.id
  return id === undefined ? undefined : String(id)
}
