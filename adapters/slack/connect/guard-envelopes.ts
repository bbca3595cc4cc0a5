import type { SocketModeReceiver } from '@slack/bolt'
import { z } from 'zod'
import type { Log } from '../../../src/log.ts'

type SocketModeClient = SocketModeReceiver['client']

const envelope = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello') }),
  z.object({ type: z.literal('disconnect') }),
  z.object({ type: z.literal('events_api'), payload: z.object({ event: z.object({ type: z.string() }) }) }),
  z.object({ type: z.literal('interactive'), payload: z.object({ type: z.string() }) }),
  z.object({ type: z.literal('slash_commands'), payload: z.object({ command: z.string() }) }),
])

/**
 * Puts a door before Slack's client, which takes every message for well-formed and would end the process on one that is
 * not. It also cuts the socket once Slack has said that it is to be left: Slack does not close it, and the client would
 * wait half a minute for that (github.com/slackapi/node-slack-sdk/issues/2752, 2026).
 */
export function guardEnvelopes(client: SocketModeClient, log: Log): void {
  const listeners = client.listeners('ws_message')
  client.removeAllListeners('ws_message')
  client.on('ws_message', (data: unknown, isBinary: unknown) => {
    const read = envelope.safeParse(parsed(data))
    if (!read.success) return log.warn('slack-envelope-unreadable')
    for (const listen of listeners) void pass(listen, data, isBinary, log)
    if (read.data.type === 'disconnect') client.websocket?.disconnect()
  })
}

async function pass(
  listen: (...told: unknown[]) => unknown,
  data: unknown,
  isBinary: unknown,
  log: Log,
): Promise<void> {
  try {
    await listen(data, isBinary)
  } catch {
    // The envelope passed the door, so the connection was lost meanwhile; Slack sends it again on the next.
    log.warn('slack-envelope-lost')
  }
}

function parsed(data: unknown): unknown {
  if (typeof data !== 'string') return null
  try {
    return JSON.parse(data)
  } catch {
    return null
  }
}
