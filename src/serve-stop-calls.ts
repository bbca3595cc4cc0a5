import { constants } from 'node:os'

/** What a process hears; `process` is one. */
export interface ProcessEvents {
  on(event: ProcessEvent, listener: (given: unknown) => void): unknown
  off(event: ProcessEvent, listener: (given: unknown) => void): unknown
}
export type ProcessEvent = 'SIGTERM' | 'SIGINT' | 'uncaughtException'

/** Calls to end the process, from outside or by a fault that nobody caught. */
export interface StopCalls {
  /** Resolves with the first call. */
  readonly first: Promise<void>
  /** Resolves with the second signal, to the exit code that shells know it by: 128 and its number. */
  readonly second: Promise<number>
  /** Listens no more. */
  readonly release: () => void
}

/**
 * Listens for SIGTERM, SIGINT and faults that nobody caught, of which Node.js would print the message, which may quote
 * what was asked: https://nodejs.org/api/process.html#event-uncaughtexception (2026-11-21).
 */
export function stopCalls(events: ProcessEvents, onUncaught: (fault: unknown) => void): StopCalls {
  const first = Promise.withResolvers<void>()
  const second = Promise.withResolvers<number>()
  let signalsHeard = 0
  const hear = (signal: 'SIGTERM' | 'SIGINT') => () => {
    signalsHeard += 1
    first.resolve()
    if (signalsHeard > 1) second.resolve(128 + constants.signals[signal])
  }
  const uncaught = (fault: unknown) => {
    onUncaught(fault)
    first.resolve()
  }
  const listeners = [
    ['SIGTERM', hear('SIGTERM')],
    ['SIGINT', hear('SIGINT')],
    ['uncaughtException', uncaught],
  ] as const
  for (const [event, listener] of listeners) events.on(event, listener)
  return {
    first: first.promise,
    second: second.promise,
    release: () => {
      for (const [event, listener] of listeners) events.off(event, listener)
    },
  }
}
