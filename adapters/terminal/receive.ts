import type { Message } from '../../src/ask/message.ts'
import type { ReplyLanguage } from '../../src/reply/reply.ts'

/** The one who sits before the terminal, or the script that runs it. */
export const TERMINAL_ADDRESS = 'terminal:local'
export type TerminalAddress = typeof TERMINAL_ADDRESS

/** Words as they were typed, or piped in; nobody else reads the answer. Each line comes only once, so none has a delivery. */
export function receive(text: string, language?: ReplyLanguage): Message {
  const message = { text, privacy: 'direct', from: TERMINAL_ADDRESS, person: TERMINAL_ADDRESS } as const
  return language === undefined ? message : { ...message, language }
}
