import type { ReplyTo } from '../../src/adapter.ts'
import { aborted } from './aborted.ts'
import { platformFault } from './api/platform-fault.ts'
import { showMenus, start, whoAmI, type Begun } from './start.ts'

/** The talk with Telegram, from the first call to the last. */
export interface Session {
  /** The bot's own name; null until Telegram has told it. */
  readonly username: () => string | null
  /** Resolves when it was ended; rejects with a Fault when Telegram ends it, or does not let it begin. */
  readonly run: (replyTo: ReplyTo) => Promise<void>
  /** Ends it in order, or at once where no questions are taken yet. */
  readonly end: () => void
}

/** `cutOff` ends every call that is still open. */
export function session(begun: Begun, cutOff: AbortController): Session {
  const ending = new AbortController()
  let username: string | null = null
  let isTaking = false

  const talk = async (replyTo: ReplyTo): Promise<void> => {
    const self = await whoAmI(begun)
    username = self.username
    const intake = await start(begun, self, replyTo)
    isTaking = true
    begun.options.started?.()
    const menus = showMenus(begun)
    try {
      await Promise.race([intake.ended, aborted(ending.signal)])
    } finally {
      const timer = setTimeout(() => cutOff.abort(), begun.timing.stopMilliseconds)
      await intake.stop(cutOff.signal)
      clearTimeout(timer)
      cutOff.abort()
      await menus
    }
  }
  return {
    username: () => username,
    run: async (replyTo) => {
      try {
        await talk(replyTo)
      } catch (error) {
        const isCutOff = ending.signal.aborted && !isTaking
        if (!isCutOff) throw platformFault(error)
      }
    },
    end: () => {
      ending.abort()
      if (!isTaking) cutOff.abort()
    },
  }
}
