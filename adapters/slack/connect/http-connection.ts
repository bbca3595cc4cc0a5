import { HTTPReceiver, type HTTPReceiverOptions } from '@slack/bolt'
import type { Server } from 'node:http'
import { Fault } from '../../../src/fault.ts'
import type { Log } from '../../../src/log.ts'
import { LIMITS } from '../limits.ts'
import { aborted } from './aborted.ts'
import type { Connection } from './connection.ts'
import { within } from './within.ts'

export interface HttpOptions extends Pick<
  HTTPReceiverOptions,
  'logger' | 'clientId' | 'clientSecret' | 'stateSecret' | 'scopes' | 'installationStore' | 'installerOptions'
> {
  readonly signingSecret: string
  /** 0 is any free port. */
  readonly port: number
  readonly log: Log
}

/** Answers that are on their way when the talk ends are waited for. Milliseconds. */
const LAST_ANSWERS = 500

/** Signed requests at `/slack/events`; with OAuth, installations at `/slack/install`. */
export function httpConnection({ port, log, ...options }: HttpOptions): Connection {
  const receiver = new HTTPReceiver({
    ...options,
    port,
    bodyLimit: LIMITS.requestBytes,
    dispatchErrorHandler: ({ response }) => void response.writeHead(404).end(),
    processEventErrorHandler: ({ response }) => {
      log.warn('slack-request-unreadable')
      if (!response.headersSent) response.writeHead(400).end()
      return Promise.resolve(true)
    },
  })
  let server: Server | null = null
  return {
    receiver,
    run: async (signal, reachable) => {
      if (signal.aborted) return
      server = await listen(receiver, port)
      const address = server.address()
      log.info('slack-listening', { port: typeof address === 'object' && address !== null ? address.port : port })
      reachable()
      await aborted(signal)
      server.close()
    },
    close: async () => {
      if (server === null) return
      const closed = new Promise((resolve) => server?.close(resolve))
      await within(LAST_ANSWERS, closed)
      server.closeAllConnections()
    },
  }
}

async function listen(receiver: HTTPReceiver, port: number): Promise<Server> {
  try {
    return await receiver.start(port)
  } catch (cause) {
    throw new Fault('config', 'the port for Slack cannot be listened on', { remedy: 'Give PORT another port.', cause })
  }
}
