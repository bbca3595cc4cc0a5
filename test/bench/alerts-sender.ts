import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { telegram } from '../../adapters/telegram/telegram.ts'
import type { Delivery } from '../../src/adapter.ts'
import { alerting } from '../../src/alerts/alerting.ts'
import { paceOf, type Pace } from '../../src/alerts/sending/paces.ts'
import { sendable, type Sendable } from '../../src/alerts/sending/sendable.ts'
import { knowledgeOf } from '../../src/knowledge-of.ts'
import { openRecords } from '../../src/open-records.ts'
import { openStore } from '../../src/store/open-store.ts'

/** What a sending process of the bench is told, as JSON in a file. */
export interface SenderTask {
  readonly url: string | null
  readonly folder: string
  /** Of the peer; null for a platform that takes everything after a while, which it writes to its output. */
  readonly peer: { readonly url: string; readonly token: string } | null
  /** Messages a second over all and in a chat; null for those of the real platform. */
  readonly rate: { readonly overall: number; readonly chat: number } | null
  readonly leaseMilliseconds: number
  /** Of the platform that takes everything. */
  readonly latencyMilliseconds: number
}

/** Sends from a store, in a process of its own that can be killed: `node test/bench/alerts-sender.ts TASK.json`. */
const task: SenderTask = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))
const opened = openRecords()
if (!opened.ok) throw new Error(opened.lines.join('\n'))
const knowledge = knowledgeOf(opened.records, opened.today)
const store = await openStore({ url: task.url, folder: task.folder, key: null })
const log = { info: () => undefined, warn: told, error: told }

function told(event: string): void {
  process.stderr.write(`${event}\n`)
}

function reportFault(fault: unknown): string {
  process.stderr.write(`${fault instanceof Error ? fault.message : 'fault'}\n`)
  return '00000000'
}

function platformOf({ peer, latencyMilliseconds }: SenderTask): Sendable {
  if (peer === null) {
    const delivered: Delivery = { outcome: 'delivered', messages: ['1'] }
    return {
      name: 'telegram',
      send: async (to, reply) => {
        await setTimeout(latencyMilliseconds)
        process.stdout.write(`${to} ${JSON.stringify(reply.headline)}\n`)
        return { delivery: delivered, messages: 1 }
      },
      takeBack: () => Promise.resolve(delivered),
    }
  }
  const timing = { callMilliseconds: 1_500 }
  return sendable(telegram({ mode: 'polling', token: peer.token, apiRoot: peer.url, log, reportFault, timing }))
}

function benchPace({ rate }: SenderTask): (platform: string) => Pace {
  if (rate === null) return paceOf
  const burst = Math.max(1, Math.round(rate.overall / 10))
  return () => ({
    overall: { capacity: burst, refillMilliseconds: (1_000 * burst) / rate.overall },
    bucketsOf: (address) => [{ key: address, size: { capacity: 1, refillMilliseconds: 1_000 / rate.chat } }],
    concurrency: 32,
  })
}

const service = alerting({
  store,
  platforms: [platformOf(task)],
  knowledge: { of: () => knowledge, refresh: () => Promise.resolve() },
  now: Date.now,
  log,
  reportFault,
  paceOf: benchPace(task),
  leaseMilliseconds: task.leaseMilliseconds,
})
service.start()
process.once('SIGTERM', () => {
  void service.stop().then(() => store.close())
})
