import type { Ask } from '../../src/ask/ask.ts'
import type { ReplyLanguage } from '../../src/reply/reply.ts'

/** The one who sits before the terminal, or the script that runs it. */
export const TERMINAL_ADDRESS = 'terminal:local'
export type TerminalAddress = typeof TERMINAL_ADDRESS

/** Words as they were typed, or piped in, as a question; nobody else reads the answer. */
export function receive(text: string, language?: ReplyLanguage): Ask {
  const ask = { text, privacy: 'direct', from: TERMINAL_ADDRESS } as const
  return language === undefined ? ask : { ...ask, language }
}
