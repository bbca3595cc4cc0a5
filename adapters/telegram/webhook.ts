import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { Bot } from 'grammy'
import { Fault } from '../../src/fault.ts'
import type { Intake } from './intake.ts'
import { LIMITS } from './limits.ts'
import type { WebhookOptions } from './telegram-options.ts'
import { ALLOWED_UPDATES } from './update.ts'
import type { Updates } from './updates.ts'
import { webhookCall } from './webhook-call.ts'

/** Lets Telegram send updates here, and nobody else (core.telegram.org/bots/api#setwebhook). */
export async function webhook(bot: Bot, updates: Updates, options: WebhookOptions): Promise<Intake> {
  const { url, secret } = options
  const ended = Promise.withResolvers<void>()
  const server = createServer((request, response) => {
    statusOf(bot, options, request).then(
      // A caller who was refused is not listened to any longer.
      (status) => response.writeHead(status, status === 200 ? {} : { connection: 'close' }).end(),
      () => response.destroy(),
    )
  })
  await listen(server, options)
  try {
    await bot.api.setWebhook(url, { secret_token: secret, allowed_updates: ALLOWED_UPDATES })
  } catch (error) {
    server.close()
    throw error
  }
  return {
    ended: ended.promise,
    stop: async (cutOff) => {
      const closed = once(server, 'close')
      server.close()
      server.closeIdleConnections()
      await updates.settled(cutOff)
      server.closeAllConnections()
      await closed
      ended.resolve()
    },
  }
}

/** 200 when the update is answered, or has been worked on for long enough that Telegram would send it again. */
async function statusOf(bot: Bot, options: WebhookOptions, request: IncomingMessage): Promise<number> {
  const path = options.path ?? new URL(options.url).pathname
  const call = await webhookCall(request, path, options.secret)
  if ('status' in call) return call.status
  await atMost(LIMITS.webhookMilliseconds, bot.handleUpdate(call.update))
  return 200
}

async function atMost(milliseconds: number, work: Promise<void>): Promise<void> {
  const over = Promise.withResolvers<void>()
  const timer = setTimeout(over.resolve, milliseconds)
  await Promise.race([work, over.promise]).finally(() => clearTimeout(timer))
}

async function listen(server: Server, { port, host, listening }: WebhookOptions): Promise<void> {
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (cause) {
    const remedy = 'Stop what listens there, or set TELEGRAM_WEBHOOK_PORT to another port.'
    throw new Fault('config', `port ${port} is not free for Telegram’s deliveries`, { remedy, cause })
  }
  const address = server.address()
  if (typeof address === 'object' && address !== null) listening?.(address.port)
}
