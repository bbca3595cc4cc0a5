import { SocketModeReceiver, type Logger, type webApi } from '@slack/bolt'
import { setTimeout } from 'node:timers/promises'
import { Fault } from '../../../src/fault.ts'
import type { Log } from '../../../src/log.ts'
import { logCode } from '../web/call-slack.ts'
import { refusalCode } from '../web/refusal-code.ts'
import { slackFault } from '../web/slack-fault.ts'
import { aborted } from './aborted.ts'
import type { Connection } from './connection.ts'
import { guardEnvelopes } from './guard-envelopes.ts'
import { within } from './within.ts'

export interface SocketOptions {
  readonly appToken: string
  readonly clientOptions: webApi.WebClientOptions
  readonly logger: Logger
  readonly log: Log
}

type SocketModeClient = SocketModeReceiver['client']

/** Slack says hello within a second; then a socket that stays silent is given up. Milliseconds. */
const HELLO = 10_000
/** A connection that lived so long was a good one, and the next is opened without a pause. Milliseconds. */
const GOOD_LIFE = 10_000
const LONGEST_PAUSE = 30_000

/**
 * Socket Mode. Slack renews the connection every few hours; it is opened anew here and not by Slack's client, whose
 * own reconnecting pauses five seconds and ends the process when it is refused
 * (github.com/slackapi/node-slack-sdk/issues/2656, 2026).
 */
export function socketConnection({ appToken, clientOptions, logger, log }: SocketOptions): Connection {
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    installerOptions: { clientOptions: { ...clientOptions } },
    autoReconnectEnabled: false,
    // Not acknowledged, so Slack sends it again, in case the connection was lost under it.
    processEventErrorHandler: () => {
      log.warn('slack-request-unreadable')
      return Promise.resolve(false)
    },
  })
  guardEnvelopes(receiver.client, log)
  return {
    receiver,
    run: (signal, reachable) => {
      const opened = (): void => {
        log.info('slack-connected')
        reachable()
      }
      return holdConnection(receiver.client, signal, { log, opened })
    },
    close: () => Promise.resolve(),
  }
}

interface Telling {
  readonly log: Log
  readonly opened: () => void
}

async function holdConnection(client: SocketModeClient, signal: AbortSignal, telling: Telling): Promise<void> {
  const stopped = aborted(signal)
  for (let failures = 0; !signal.aborted;) {
    const openedAt = performance.now()
    const code = await oneConnection(client, stopped, telling.opened)
    if (signal.aborted) return
    failures = performance.now() - openedAt >= GOOD_LIFE ? 0 : failures + 1
    telling.log.info('slack-disconnected', { code: logCode(code) })
    if (failures > 1) await pause(Math.min(250 * 2 ** (failures - 2), LONGEST_PAUSE), signal)
  }
}

/** From opening to end; the code says why it ended. Throws a fault that only people can mend. */
async function oneConnection(client: SocketModeClient, stopped: Promise<void>, opened: () => void): Promise<string> {
  try {
    if ((await within(HELLO, client.start())) === 'late') return 'timeout'
    opened()
    return await Promise.race([stopped.then(() => 'stopped'), lost(client)])
  } catch (error) {
    // The client gives no reason when the socket closes before Slack has said hello.
    const code = error === undefined ? 'cut_off' : refusalCode(error)
    const fault = slackFault(code, error)
    if (fault instanceof Fault && fault.code === 'config') throw fault
    return code
  } finally {
    leave(client)
  }
}

function lost(client: SocketModeClient): Promise<string> {
  return new Promise((resolve) => client.once('disconnected', () => resolve('cut_off')))
}

/** Asked once the client waits for Slack to close, asked twice it closes; no socket and no timer is left. */
function leave(client: SocketModeClient): void {
  void client.disconnect()
  client.websocket?.disconnect()
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await setTimeout(milliseconds, undefined, { signal })
  } catch (error) {
    if (!signal.aborted) throw error
  }
}
