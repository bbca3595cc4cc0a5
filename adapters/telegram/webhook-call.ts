import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Update } from 'grammy/types'
import { z } from 'zod'
import { LIMITS } from './limits.ts'

/** What a webhook call is: an update, or the HTTP status by which it is refused. */
export type WebhookCall = { readonly update: Update } | { readonly status: 400 | 401 | 404 | 405 | 413 }

/** Reads a call. The secret is compared before anything of the body is read. */
export async function webhookCall(request: IncomingMessage, path: string, secret: string): Promise<WebhookCall> {
  if (request.url !== path) return { status: 404 }
  if (request.method !== 'POST') return { status: 405 }
  if (!isSame(request.headers['x-telegram-bot-api-secret-token'], secret)) return { status: 401 }
  const body = await bodyOf(request)
  if (body === 'too-long') return { status: 413 }
  const update = parsed(body.toString('utf8'))
  return isUpdate(update) ? { update } : { status: 400 }
}

/** Takes equally long for every header, so that the secret cannot be felt for. */
function isSame(header: string | string[] | undefined, secret: string): boolean {
  return timingSafeEqual(hashOf(typeof header === 'string' ? header : ''), hashOf(secret))
}

function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

/** What was sent, also where the caller left before its end: that is no JSON then. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | 'too-long'> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of request) {
      if (!Buffer.isBuffer(chunk)) continue
      length += chunk.length
      if (length > LIMITS.webhookBytes) return 'too-long'
      chunks.push(chunk)
    }
  } catch (error) {
    if (!request.destroyed) throw error
  }
  return Buffer.concat(chunks)
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    // Its message would quote the call; that it is none is enough.
    return undefined
  }
}

const identified = z.object({ update_id: z.int() })

/** Whatever else it holds is for `receive` to judge. */
function isUpdate(value: unknown): value is Update {
  return identified.safeParse(value).success
}
