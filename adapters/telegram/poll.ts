import { run } from '@grammyjs/runner'
import type { Bot } from 'grammy'
import type { Log } from '../../src/log.ts'
import { platformFault } from './api/platform-fault.ts'
import type { Intake } from './intake.ts'
import { LIMITS } from './limits.ts'
import { ALLOWED_UPDATES } from './update.ts'
import type { Updates } from './updates.ts'

/** Fetches updates by long polling. */
export async function poll(bot: Bot, updates: Updates, log: Log): Promise<Intake> {
  await bot.api.deleteWebhook()
  const runner = run(bot, {
    runner: {
      fetch: { allowed_updates: ALLOWED_UPDATES, timeout: LIMITS.pollSeconds },
      // The adapter sees to faults of a poll itself; the runner would write them to the console.
      silent: true,
      retryInterval: 'quadratic',
    },
  })
  return {
    ended: runner.task() ?? Promise.resolve(),
    stop: async (cutOff) => {
      const isPolling = runner.isRunning()
      if (isPolling) await runner.stop()
      await updates.settled(cutOff)
      // After Telegram has ended the polls another process has them, and must not be disturbed.
      if (isPolling) await confirm(bot, updates, log)
    },
  }
}

/** Telegram learns which updates were answered with the next poll only; without this one they would come again. */
async function confirm(bot: Bot, updates: Updates, log: Log): Promise<void> {
  const newest = updates.newest()
  if (newest === null) return
  try {
    await bot.api.getUpdates({ offset: newest + 1, limit: 1, timeout: 0 })
  } catch (error) {
    log.warn('telegram-updates-not-confirmed', { code: platformFault(error).code })
  }
}
