import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createHmac } from 'node:crypto'
import { parse } from 'node:querystring'
import { WebSocketServer, type WebSocket } from 'ws'
import { addMessage, callApi, contentFault, setContent } from './slack-web-api.ts'
import { slackState, type SlackState, type Trouble } from './slack-state.ts'

/** A Slack on loopback: Web API, Socket Mode, response_urls, uploads and the signer of requests over HTTP. */
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
  readonly responseUrl: (of: {
    channel: string
    user: string
    message: SlackState['messages'][number] | null
  }) => string
  readonly close: () => Promise<void>
}

export type EnvelopeKind = 'events_api' | 'interactive' | 'slash_commands'

export interface PeerSocket {
  /** Connections that were ever opened. */
  readonly opened: () => number
  readonly isOpen: () => boolean
  /** Slack wants the connection renewed. */
  readonly refresh: () => void
  /** The network is cut. */
  readonly drop: () => void
  readonly sendRaw: (text: string) => void
  /** New connections are not greeted, as long as this is true. */
  isMute: boolean
}

export async function slackPeer(): Promise<SlackPeer> {
  const state = slackState()
  const sockets: WebSocket[] = []
  const acks = new Map<string, (payload: unknown) => void>()
  const server = createServer((request, response) => void route(request, response))
  const links = new WebSocketServer({ noServer: true })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  let http: { url: string; signingSecret: string } | null = null

  const socket: PeerSocket = {
    opened: () => sockets.length,
    isOpen: () => sockets.at(-1)?.readyState === 1,
    refresh: () => sockets.at(-1)?.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' })),
    drop: () => sockets.at(-1)?.terminate(),
    sendRaw: (text) => sockets.at(-1)?.send(text),
    isMute: false,
  }

  server.on('upgrade', (request, stream, head) => {
    links.handleUpgrade(request, stream, head, (link) => {
      sockets.push(link)
      link.on('message', (data) => {
        const { envelope_id: id, payload } = JSON.parse(String(data)) as { envelope_id: string; payload: unknown }
        acks.get(id)?.(payload)
      })
      link.on('close', state.changed)
      if (!socket.isMute) link.send(JSON.stringify({ type: 'hello', num_connections: 1 }))
      state.changed()
    })
  })

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request)
    const path = new URL(request.url ?? '/', url).pathname
    const json = (content: unknown, status = 200, headers = {}): void => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(content))
    }
    if (path.startsWith('/api/')) apiCall(path.slice('/api/'.length), request, response, body, json)
    else if (path.startsWith('/response/')) respondTo(path, body, response)
    else if (path.startsWith('/upload/')) {
      await takeUpload(path.slice('/upload/'.length), request, body)
      response.writeHead(200).end('OK')
    } else json({ ok: false, error: 'not_found' }, 404)
    state.changed()
  }

  type Json = (content: unknown, status?: number, headers?: Record<string, string>) => void

  function apiCall(method: string, request: IncomingMessage, response: ServerResponse, body: Buffer, json: Json): void {
    const args = parse(body.toString())
    const token = (request.headers.authorization ?? '').replace(/^Bearer /, '')
    state.calls.push({ method, args, token })
    const trouble = state.troubles.get(method)?.shift()
    if (trouble === undefined) return json(callApi(state, method, args, token, url))
    if ('error' in trouble) return json({ ok: false, error: trouble.error })
    if ('retryAfter' in trouble)
      return json({ ok: false, error: 'ratelimited' }, 429, { 'retry-after': String(trouble.retryAfter) })
    if ('garbage' in trouble) return void response.writeHead(200).end(trouble.garbage)
    if ('status' in trouble) return void response.writeHead(trouble.status).end(trouble.body ?? '')
    if ('cut' in trouble) request.socket.destroy()
  }

  function respondTo(path: string, body: Buffer, response: ServerResponse): void {
    const found = state.responseUrls.get(path)
    const args = JSON.parse(body.toString()) as Record<string, unknown>
    state.calls.push({ method: 'response_url', args, token: '' })
    const trouble = state.troubles.get('response_url')?.shift()
    const end = (status: number, text: string): void => void response.writeHead(status).end(text)
    if (trouble && 'status' in trouble) return end(trouble.status, trouble.body ?? '')
    if (trouble && 'cut' in trouble) return void response.destroy()
    if (!found || found.isExpired) return end(404, 'expired_url')
    found.uses += 1
    if (found.uses > 5) return end(404, 'used_url')
    const fault = contentFault(args, 40_000)
    if (fault) return end(400, JSON.stringify(fault))
    if (args['replace_original'] === true) {
      if (!found.message || found.message.isDeleted) return end(404, 'message_not_found')
      setContent(found.message, args)
    } else {
      const onlyFor = args['response_type'] === 'in_channel' ? null : found.user
      const thread = typeof args['thread_ts'] === 'string' ? args['thread_ts'] : null
      addMessage(state, { channel: found.channel, thread, onlyFor, args })
    }
    end(200, 'ok')
  }

  async function takeUpload(id: string, request: IncomingMessage, body: Buffer): Promise<void> {
    const form = await new Response(new Uint8Array(body), {
      headers: { 'content-type': request.headers['content-type'] ?? '' },
    }).formData()
    const part = form.get('body')
    const file = state.files.get(id)
    if (file && part instanceof Blob) state.files.set(id, { ...file, bytes: new Uint8Array(await part.arrayBuffer()) })
  }

  const bySocket = (kind: EnvelopeKind, payload: object, retry: number): Promise<unknown> =>
    new Promise((resolve) => {
      const id = `envelope-${state.next()}`
      acks.set(id, resolve)
      const envelope = { envelope_id: id, type: kind, payload, accepts_response_payload: kind !== 'events_api' }
      sockets
        .at(-1)
        ?.send(JSON.stringify(retry > 0 ? { ...envelope, retry_attempt: retry, retry_reason: 'timeout' } : envelope))
    })

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
      if (http) return (await postSigned(http, kind, payload, retry)).body
      return bySocket(kind, payload, retry)
    },
    callAt: (botUrl, signingSecret) => {
      http = { url: botUrl, signingSecret }
    },
    responseUrl: (of) => {
      const path = `/response/${state.next()}`
      state.responseUrls.set(path, { ...of, uses: 0, isExpired: false })
      return `${url}${path}`
    },
    close: async () => {
      for (const link of sockets) link.terminate()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** As Slack signs: docs.slack.dev/authentication/verifying-requests-from-slack (2026-11). Seconds since 1970. */
export function signedHeaders(body: string, signingSecret: string, seconds = Math.floor(Date.now() / 1000)) {
  const signature = createHmac('sha256', signingSecret).update(`v0:${seconds}:${body}`).digest('hex')
  return { 'x-slack-request-timestamp': String(seconds), 'x-slack-signature': `v0=${signature}` }
}

/** Events as JSON, interactions as a form with JSON in it, commands as a form. */
export async function postSigned(
  { url, signingSecret }: { url: string; signingSecret: string },
  kind: EnvelopeKind,
  payload: object,
  retry = 0,
): Promise<{ readonly status: number; readonly body: unknown }> {
  const isJson = kind === 'events_api'
  const form = kind === 'interactive' ? { payload: JSON.stringify(payload) } : payload
  const body = isJson ? JSON.stringify(payload) : new URLSearchParams(Object.entries(form)).toString()
  const response = await fetch(url, {
    method: 'POST',
    body,
    headers: {
      'content-type': isJson ? 'application/json' : 'application/x-www-form-urlencoded',
      ...signedHeaders(body, signingSecret),
      ...(retry > 0 ? { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': 'http_timeout' } : {}),
    },
  })
  const text = await response.text()
  return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : text }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
