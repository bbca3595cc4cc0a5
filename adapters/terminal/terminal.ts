import type { Adapter } from '../../src/adapter.ts'
import type { Chat } from './talk/chat.ts'
import { openOutlet } from './deliver.ts'
import { screenOf } from './layout/screen.ts'
import { LIMITS } from './limits.ts'
import type { TerminalAddress } from './receive.ts'
import { render } from './render.ts'
import { start } from './start.ts'
import type { Core } from './core.ts'

/** What of the process the terminal may touch, and what the core gives it to say. */
export interface TerminalOptions
  extends Pick<Chat, 'stdin' | 'stdout' | 'env' | 'greeting' | 'completions' | 'language'>, Pick<Core, 'reportFault'> {}

/** The terminal as a platform to talk on. One at a time over the same streams. */
export function terminal(options: TerminalOptions): Adapter<string, TerminalAddress> {
  const outlet = openOutlet(options.stdout)
  const ending = new AbortController()
  let running: Promise<void> = Promise.resolve()
  return {
    name: 'terminal',
    limits: LIMITS,
    render: (reply) => [render(reply, screenOf(options.stdout, options.env))],
    // The manner changes nothing: text makes no sound, cannot be changed, and is taken at once or not at all.
    deliver: async (_to, payloads) => {
      for (const payload of payloads) if ((await outlet.write(`${payload}\n\n`)) === 'gone') return { outcome: 'gone' }
      return { outcome: 'delivered', messages: [] }
    },
    start: (replyTo) => {
      const core = { answer: replyTo, reportFault: options.reportFault }
      running = start({ ...options, core, outlet, signal: ending.signal })
      return running
    },
    stop: async () => {
      ending.abort()
      await running
    },
  }
}
