import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { Fault } from './fault.ts'
import type { HealthStatus } from './health-status.ts'

/** What answers on loopback. */
export interface HealthServer {
  /** Listens on loopback and gives the port, or null where it is off. Throws a Fault `config` where the port is taken. */
  start(): Promise<number | null>
  /** Resolves when nothing is left open. Harmless when not started. */
  stop(): Promise<void>
}

interface HealthServerOptions {
  /** Null: nothing listens. 0: whichever port is free. */
  readonly port: number | null
  readonly status: () => HealthStatus
  /** What is sent unasked; without it there are no metrics. */
  readonly sending?: SendingNumbers
}

/** Numbers for Prometheus, and the same for people. */
export interface SendingNumbers {
  readonly contentType: string
  readonly text: () => Promise<string>
  readonly figures: () => Promise<object>
}

const LOOPBACK = '127.0.0.1'
/** Only programs of this machine ask, each a request of one line. */
const LIMITS = { requestTimeout: 2_000, headersTimeout: 2_000, keepAliveTimeout: 1_000, maxHeaderSize: 4_096 } as const

/**
 * Answers `/live`, `/ready` (503 unless ready) and `/status` with JSON, and `/metrics` for Prometheus
 * (prometheus.io/docs/instrumenting/exposition_formats), on loopback alone.
 */
export function healthServer({ port, ...given }: HealthServerOptions): HealthServer {
  const server = createServer(LIMITS, (request, response) => void answer(request, response, given))
  server.maxConnections = 16
  return {
    start: () => (port === null ? Promise.resolve(null) : listen(server, port)),
    stop: async () => {
      if (server.listening) await close(server)
    },
  }
}

type Asked = Omit<HealthServerOptions, 'port'>

async function answer({ method, url }: IncomingMessage, response: ServerResponse, asked: Asked): Promise<void> {
  const { code, body, type } = method === 'GET' || method === 'HEAD' ? await answerTo(url ?? '', asked) : GET_ONLY
  response.writeHead(code, { 'content-type': type, 'cache-control': 'no-store', allow: 'GET, HEAD' })
  response.end(method === 'HEAD' ? undefined : body)
}

interface Answered {
  readonly code: number
  readonly body: string
  readonly type: string
}

function json(code: number, body: object): Answered {
  return { code, body: `${JSON.stringify(body)}\n`, type: 'application/json' }
}

const GET_ONLY = json(405, { error: 'GET only' })

async function answerTo(path: string, { status, sending }: Asked): Promise<Answered> {
  const { state } = status()
  if (path === '/live') return json(200, { live: true })
  if (path === '/ready') return json(state === 'ready' ? 200 : 503, { state })
  if (path === '/status') return json(200, { ...status(), ...(sending ? { sending: await figuresOf(sending) } : {}) })
  if (path === '/metrics' && sending) return metricsOf(sending)
  return json(404, { error: 'There are /live, /ready, /status and, where alerts are sent, /metrics.' })
}

/** Null while the store cannot be asked: how the bot is can be told all the same. */
async function figuresOf({ figures }: SendingNumbers): Promise<object | null> {
  try {
    return await figures()
  } catch {
    return null
  }
}

async function metricsOf({ text, contentType }: SendingNumbers): Promise<Answered> {
  try {
    return { code: 200, body: await text(), type: contentType }
  } catch {
    return json(503, { error: 'The store does not answer.' })
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => {
      const remedy = 'Give HEALTH_PORT another port, or 0 to do without.'
      reject(new Fault('config', 'HEALTH_PORT cannot be listened on', { remedy, cause }))
    })
    server.listen({ port, host: LOOPBACK, exclusive: true }, () => {
      const address = server.address()
      resolve(address === null || typeof address === 'string' ? port : address.port)
    })
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
