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
  /** Null: nothing listens. 0: any free port. */
  readonly port: number | null
  readonly status: () => HealthStatus
}

const LOOPBACK = '127.0.0.1'
/** Only programs of this machine ask, each a request of one line. */
const LIMITS = { requestTimeout: 2_000, headersTimeout: 2_000, keepAliveTimeout: 1_000, maxHeaderSize: 4_096 } as const

/** Answers `/live`, `/ready` (503 unless ready) and `/status` with JSON, on loopback alone. */
export function healthServer({ port, status }: HealthServerOptions): HealthServer {
  const server = createServer(LIMITS, (request, response) => answer(request, response, status()))
  server.maxConnections = 16
  return {
    start: () => (port === null ? Promise.resolve(null) : listen(server, port)),
    stop: async () => {
      if (server.listening) await close(server)
    },
  }
}

function answer({ method, url }: IncomingMessage, response: ServerResponse, status: HealthStatus): void {
  const [code, body] =
    method === 'GET' || method === 'HEAD' ? answerTo(url ?? '', status) : [405, { error: 'GET only' }]
  response.writeHead(code, { 'content-type': 'application/json', 'cache-control': 'no-store', allow: 'GET, HEAD' })
  response.end(method === 'HEAD' ? undefined : `${JSON.stringify(body)}\n`)
}

function answerTo(path: string, status: HealthStatus): readonly [code: number, body: object] {
  if (path === '/live') return [200, { live: true }]
  if (path === '/ready') return [status.state === 'ready' ? 200 : 503, { state: status.state }]
  if (path === '/status') return [200, status]
  return [404, { error: 'There are /live, /ready and /status.' }]
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
