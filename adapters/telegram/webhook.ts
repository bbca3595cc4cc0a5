import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Bot } from 'grammy'
import { Fault } from '../../src/fault.ts'
import { platformFault } from './api/platform-fault.ts'
import { aborted } from './aborted.ts'
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
  const calls = new Set<Promise<void>>()
  const server = createServer((request, response) => {
    const call = respond({ bot, options, request, response })
    calls.add(call)
    void call.finally(() => calls.delete(call))
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
      await Promise.race([Promise.all(calls), aborted(cutOff)])
      server.closeAllConnections()
      await closed
      ended.resolve()
    },
  }
}

interface Call {
  readonly bot: Bot
  readonly options: WebhookOptions
  readonly request: IncomingMessage
  readonly response: ServerResponse
}

/** Resolves when the caller has been told, or has left. A caller who is refused is not listened to any longer. */
async function respond({ bot, options, request, response }: Call): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    response.once('close', resolve)
  })
  try {
    const status = await statusOf(bot, options, request)
    response.writeHead(status, status === 200 ? {} : { connection: 'close' }).end()
  } catch (error) {
    options.log.error('telegram-call-failed', { reference: options.reportFault(platformFault(error)) })
    response.destroy()
  }
  await closed
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
