import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { callMethod } from './telegram-methods.ts'
import { callFields, type CallFields } from './telegram-multipart.ts'
import { Refusal } from './telegram-rules.ts'
import type { MethodSettings } from './telegram-settings.ts'
import { TelegramWorld } from './telegram-world.ts'

/** Of the form of a token; it opens nothing. */
export const TOKEN = '42:AAF-invented_token-for_the-peer'

/** How the next calls of a method go wrong. */
export type Trouble =
  | { readonly code: number; readonly description: string; readonly parameters?: Readonly<Record<string, number>> }
  | 'garbage'
  | 'closed connection'
  /** No answer before the peer is closed. */
  | 'silence'
  /** The call is done, and the connection is lost before the answer. */
  | 'lost answer'

/** Every call of the bot, in order. */
export interface PeerCall {
  readonly method: string
  readonly fields: Readonly<Record<string, unknown>>
}

interface Webhook {
  readonly url: string
  readonly secret: string
}

/** A Bot API server on loopback, with Telegram's limits in Telegram's words. What it refuses, `refusals` tells. */
export class TelegramPeer {
  readonly world = new TelegramWorld()
  readonly settings: MethodSettings = { knowsEphemeral: true, perChat: null }
  readonly calls: PeerCall[] = []
  readonly refusals: string[] = []
  /** The token in force; another one revokes it. */
  token = TOKEN
  allowed: readonly string[] = []
  webhook: Webhook | null = null
  /** Where a proxy in front of the bot would pass webhook calls on to. */
  proxiedTo: string | null = null
  url = ''
  private readonly troubles: { method: string; trouble: Trouble }[] = []
  private readonly pending: { id: number; update: Record<string, unknown> }[] = []
  private readonly watchers = new Set<() => void>()
  private poll: { end: (refusal: Refusal | null) => void } | null = null
  private lastUpdate = 1000
  private readonly server = createServer((request, response) => void this.respond(request, response))

  async listen(): Promise<this> {
    this.server.listen(0, '127.0.0.1')
    await once(this.server, 'listening')
    const address = this.server.address()
    this.url = typeof address === 'object' ? `http://127.0.0.1:${address?.port}` : ''
    return this
  }

  async close(): Promise<void> {
    const closed = once(this.server, 'close')
    this.server.close()
    this.server.closeAllConnections()
    await closed
  }

  /** The next call of the method goes wrong; ask again for the call after it. */
  trouble(method: string, trouble: Trouble): void {
    this.troubles.push({ method, trouble })
  }

  /** Resolves when the condition holds, which is asked after everything that happens here; fails after three seconds. */
  async until<T>(what: string, condition: () => T | undefined | null | false): Promise<T> {
    const found = Promise.withResolvers<T>()
    const watch = () => {
      const value = condition()
      if (value !== undefined && value !== null && value !== false) found.resolve(value)
    }
    const said = () => JSON.stringify({ refusals: this.refusals, calls: this.calls.slice(-4) }).slice(0, 1500)
    const timer = setTimeout(() => found.reject(new Error(`waited in vain: ${what}; ${said()}`)), 3000)
    this.watchers.add(watch)
    watch()
    try {
      return await found.promise
    } finally {
      clearTimeout(timer)
      this.watchers.delete(watch)
    }
  }

  /** Gives an update to the bot, by poll or webhook; resolves to the status that a webhook answered. */
  async push(kind: string, content: Record<string, unknown>): Promise<number | null> {
    this.lastUpdate += 1
    return this.deliver({ update_id: this.lastUpdate, [kind]: content })
  }

  /** Delivers an update, the same again too. */
  async deliver(update: Record<string, unknown> & { update_id: number }): Promise<number | null> {
    const [, kind = ''] = Object.keys(update)
    if (this.allowed.length > 0 && !this.allowed.includes(kind)) return null
    if (this.webhook !== null) return this.post(this.webhook, JSON.stringify(update))
    this.pending.push({ id: update.update_id, update })
    this.poll?.end(null)
    return null
  }

  /** The update that was given last, to be delivered again. */
  updateId(): number {
    return this.lastUpdate
  }

  /** Updates of which the bot has not told that it had them. */
  unconfirmed(): number {
    return this.pending.length
  }

  private async post({ url, secret }: Webhook, body: string): Promise<number> {
    const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret }
    const target = this.proxiedTo === null ? url : this.proxiedTo + new URL(url).pathname
    const { status } = await fetch(target, { method: 'POST', headers, body })
    return status
  }

  private async respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk)
    const [, token, method = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(request.url ?? '') ?? []
    const call = callFields(Buffer.concat(chunks), request.headers['content-type'])
    this.calls.push({ method, fields: call.fields })
    const trouble = this.takeTrouble(method)
    if (trouble === 'silence') return this.touch()
    if (trouble === 'closed connection') return void request.socket.destroy()
    if (trouble === 'garbage') return void response.end('<html>Bad gateway</html>')
    try {
      if (trouble !== null && trouble !== 'lost answer')
        throw new Refusal(trouble.code, trouble.description, trouble.parameters)
      if (token !== this.token) throw new Refusal(401, 'Unauthorized')
      const result = await this.result(method, call, request)
      if (trouble === 'lost answer') {
        request.socket.resetAndDestroy()
        this.touch()
      } else this.reply(response, 200, { ok: true, result })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      this.refusals.push(`${method}: ${error.message}`)
      const parameters = Object.keys(error.parameters).length > 0 ? { parameters: error.parameters } : {}
      this.reply(response, error.code, { ok: false, error_code: error.code, description: error.message, ...parameters })
    }
  }

  private takeTrouble(method: string): Trouble | null {
    const index = this.troubles.findIndex((one) => one.method === method)
    return index === -1 ? null : (this.troubles.splice(index, 1)[0]?.trouble ?? null)
  }

  private reply(response: ServerResponse, status: number, body: unknown): void {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    this.touch()
  }

  /** Asks what is waited for once more; something else may have changed. */
  touch(): void {
    for (const watch of this.watchers) watch()
  }

  private async result(method: string, call: CallFields, request: IncomingMessage): Promise<unknown> {
    if (method === 'getUpdates') return this.getUpdates(call.fields, request)
    if (method === 'setWebhook') return this.setWebhook(call.fields)
    if (method === 'deleteWebhook') this.webhook = null
    return callMethod(this.world, this.settings, method, call)
  }

  private setWebhook({ url, secret_token: secret, allowed_updates: allowed }: Readonly<Record<string, unknown>>): true {
    if (typeof secret !== 'string' || !/^[\w-]{1,256}$/.test(secret))
      throw new Refusal(400, 'Bad Request: secret token contains unallowed characters')
    this.webhook = { url: String(url), secret }
    this.allowed = Array.isArray(allowed) ? allowed.map(String) : []
    return true
  }

  /** Held open while there is nothing new, as long as was asked for; a second one ends the first. */
  private async getUpdates(fields: Readonly<Record<string, unknown>>, request: IncomingMessage): Promise<unknown> {
    if (this.webhook !== null)
      throw new Refusal(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      )
    const conflict = 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running'
    this.poll?.end(new Refusal(409, conflict))
    const { offset = 0, limit = 100, timeout = 0, allowed_updates: allowed } = fields
    if (Array.isArray(allowed)) this.allowed = allowed.map(String)
    const confirmed = this.pending.findIndex(({ id }) => id >= Number(offset))
    this.pending.splice(0, confirmed === -1 ? this.pending.length : confirmed)
    if (this.pending.length === 0 && Number(timeout) > 0) await this.held(Number(timeout), request)
    return this.pending.slice(0, Number(limit)).map(({ update }) => update)
  }

  private async held(seconds: number, request: IncomingMessage): Promise<void> {
    const ended = Promise.withResolvers<void>()
    const end = (refusal: Refusal | null) => (refusal === null ? ended.resolve() : ended.reject(refusal))
    const timer = setTimeout(() => end(null), seconds * 1000)
    const gone = (): void => end(null)
    request.socket.once('close', gone)
    const own = { end }
    this.poll = own
    this.touch()
    try {
      await ended.promise
    } finally {
      clearTimeout(timer)
      request.socket.off('close', gone)
      if (this.poll === own) this.poll = null
    }
  }

  /** Whether the bot waits for updates just now. */
  isPolled(): boolean {
    return this.poll !== null
  }
}
