import { Counter, Gauge, Registry } from 'prom-client'
import type { Store } from '../store/store.ts'
import { DELIVERY_CLASSES } from './alert-event.ts'
import { queueDepth, type QueueDepth } from './outbox/queue-depth.ts'
import type { SendOutcome } from './sending/send-claimed.ts'

/** Numbers about what is sent unasked, for Prometheus and for `/status`; nothing in them is about anybody. */
export interface AlertMetrics {
  readonly count: (platform: string, outcome: SendOutcome) => void
  /** In Prometheus' text form. */
  readonly text: () => Promise<string>
  /** Of the text. */
  readonly contentType: string
  readonly figures: () => Promise<SendingFigures>
}

export interface SendingFigures extends QueueDepth {
  /** Since the start of this process, by platform and outcome. */
  readonly sends: Readonly<Record<string, Readonly<Partial<Record<SendOutcome, number>>>>>
}

export function alertMetrics(store: Pick<Store, 'read'>, now: () => number): AlertMetrics {
  const registry = new Registry()
  const registers = [registry]
  const sends = new Counter({
    name: 'panoh_alert_sends_total',
    help: 'What became of messages sent unasked: sent, later (the platform asked for a pause), refused, and so on.',
    labelNames: ['platform', 'outcome'],
    registers,
  })
  const counted = new Map<string, Map<SendOutcome, number>>()
  const set = gauges(registers)
  const depth = () => store.read((db) => queueDepth(db, now()))
  return {
    contentType: registry.contentType,
    count: (platform, outcome) => {
      sends.inc({ platform, outcome })
      const own = counted.get(platform) ?? new Map<SendOutcome, number>()
      counted.set(platform, own.set(outcome, (own.get(outcome) ?? 0) + 1))
    },
    text: async () => {
      set(await depth())
      return registry.metrics()
    },
    figures: async () => ({
      ...(await depth()),
      sends: Object.fromEntries([...counted].map(([platform, own]) => [platform, Object.fromEntries(own)])),
    }),
  }
}

function gauges(registers: Registry[]): (depth: QueueDepth) => void {
  const waiting = new Gauge({
    name: 'panoh_alert_queue_messages',
    help: 'Messages that are still to be sent, by class.',
    labelNames: ['class'],
    registers,
  })
  const age = new Gauge({
    name: 'panoh_alert_oldest_flash_seconds',
    help: 'Age of the oldest FLASH that is not sent yet; 0 without any.',
    registers,
  })
  const dead = new Gauge({
    name: 'panoh_alert_dead_letters',
    help: 'Messages that were given up after refusals.',
    registers,
  })
  const halted = new Gauge({ name: 'panoh_alert_halted', help: '1 while all sending is halted.', registers })
  return ({ byClass, oldestFlashSeconds, deadLetters, isHalted }) => {
    for (const one of DELIVERY_CLASSES) waiting.set({ class: one }, byClass[one])
    age.set(oldestFlashSeconds)
    dead.set(deadLetters)
    halted.set(isHalted ? 1 : 0)
  }
}
