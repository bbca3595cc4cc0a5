import { EventEmitter } from 'node:events'
import type { Health } from '../../../src/health.ts'
import { serve, type Served, type ServeOptions } from '../../../src/serve.ts'
import { writtenLines } from '../log/written-lines.ts'

/** Serves tiny adapters in a process that is none: what it was told, logged and said, and the code it ends with. */
export function served(adapters: readonly Served[], options: Partial<ServeOptions> = {}) {
  const signals = new EventEmitter()
  const { log, lines, text } = writtenLines()
  const said: string[] = []
  const told: string[] = []
  const health: Health = {
    start: async () => null,
    started: (platform) => told.push(`started ${platform}`),
    updateSeen: (platform) => told.push(`update ${platform}`),
    stopping: () => told.push('stopping'),
    stop: async () => void told.push('stop'),
  }
  const code = serve({
    adapters,
    health,
    log,
    signals,
    say: (line) => said.push(line),
    reportFault: (fault) => (log.error('fault', { error: fault instanceof Error ? fault.name : 'none' }), '0a1b2c3d'),
    replyTo: () => Promise.reject(new Error('nothing is asked here')),
    ...options,
  })
  return { code, signals, lines, text, said, told }
}
