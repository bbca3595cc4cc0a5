import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { WebSocketServer, type WebSocket } from 'ws'
import { wordsOf } from './slack-blocks.ts'
import { readNode, route } from './slack-routes.ts'
import { postSigned, type CallAddress, type EnvelopeKind } from './slack-signing.ts'
import { slackState, type PeerMessage, type SlackState, type Trouble } from './slack-state.ts'

/** A Slack on loopback: Web API, Socket Mode, response_urls, uploads and signed requests over HTTP. */
export interface SlackPeer extends SlackState {
  readonly url: string
  readonly apiUrl: string
  /** The next call of the method goes wrong so; with a count, so many. */
  readonly fail: (method: string, trouble: Trouble, times?: number) => void
  /** Hands something to the bot, the way it is connected; resolves with what it acknowledges. */
  readonly send: (kind: EnvelopeKind, payload: object, retry?: number) => Promise<unknown>
  /** From now on Slack calls the bot there, instead of by the socket. */
  readonly callAt: (url: string, signingSecret: string) => void
  readonly socket: PeerSocket
  readonly responseUrl: (of: { channel: string; user: string; message: PeerMessage | null }) => string
  readonly close: () => Promise<void>
}

export interface PeerSocket {
  /** Connections that were ever opened. */
  readonly opened: () => number
  readonly isOpen: () => boolean
  /** Slack wants the connection renewed. */
  readonly refresh: () => void
  /** The network is cut. */
  readonly drop: () => void
  readonly sendRaw: (text: string) => void
}

export async function slackPeer(): Promise<SlackPeer> {
  const state = slackState()
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = new URL(request.url ?? '/', url).pathname
    await route({ state, request, response, body: await bodyOf(request), path, url })
  }
  const server = createServer((request, response) => {
    void answer(request, response)
  })
  const links = new WebSocketServer({ noServer: true })
  const { socket, bySocket, join, cut } = socketSide(state)
  server.on('upgrade', (request, stream, head) => links.handleUpgrade(request, stream, head, join))
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  let called: CallAddress | null = null
  return {
    ...state,
    url,
    apiUrl: `${url}/api/`,
    socket,
    fail: (method, trouble, times = 1) => {
      state.troubles.set(
        method,
        Array.from({ length: times }, () => trouble),
      )
    },
    send: async (kind, payload, retry = 0) => {
      if (called === null) return bySocket(kind, payload, retry)
      return readNode((await postSigned(called, kind, payload, retry)).text)
    },
    callAt: (botUrl, signingSecret) => {
      called = { url: botUrl, signingSecret }
    },
    responseUrl: (of) => {
      const path = `/response/${state.next()}`
      state.responseUrls.set(path, { ...of, uses: 0, isExpired: false })
      return `${url}${path}`
    },
    close: async () => {
      cut()
      server.closeAllConnections()
      await new Promise((resolve) => {
        server.close(resolve)
      })
    },
  }
}

function socketSide(state: SlackState) {
  const sockets: WebSocket[] = []
  const acks = new Map<string, (payload: unknown) => void>()
  const sendRaw = (text: string): void => sockets.at(-1)?.send(text)
  const socket: PeerSocket = {
    opened: () => sockets.length,
    isOpen: () => sockets.at(-1)?.readyState === 1,
    refresh: () => sendRaw(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' })),
    drop: () => sockets.at(-1)?.terminate(),
    sendRaw,
  }
  return {
    socket,
    join: (link: WebSocket): void => {
      sockets.push(link)
      link.on('message', (data) => {
        const told = readNode(data instanceof Buffer ? data.toString() : '')
        acks.get(wordsOf(told['envelope_id']))?.(told['payload'])
      })
      link.on('close', state.changed)
      sendRaw(JSON.stringify({ type: 'hello', num_connections: 1 }))
      state.changed()
    },
    bySocket: (kind: EnvelopeKind, payload: object, retry: number): Promise<unknown> =>
      new Promise((resolve) => {
        const id = `envelope-${state.next()}`
        acks.set(id, resolve)
        const envelope = { envelope_id: id, type: kind, payload, accepts_response_payload: kind !== 'events_api' }
        const again = retry > 0 ? { retry_attempt: retry, retry_reason: 'timeout' } : {}
        sendRaw(JSON.stringify({ ...envelope, ...again }))
      }),
    cut: () => {
      for (const link of sockets) link.terminate()
    },
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
