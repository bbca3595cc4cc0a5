import type { Words } from '../locales/words.ts'
import type { Reply } from '../reply/reply.ts'
import { officeReply } from './office-reply.ts'

/** What is about to be done, and the button that does it: `ask` is its command. */
export interface ToConfirm {
  readonly headline: string
  readonly lines: readonly string[]
  readonly label: string
  readonly ask: string
}

/** Asks once more; nothing was done yet. */
export function confirmReply(words: Words, { headline, lines, label, ask }: ToConfirm): Reply {
  return officeReply(words, { headline, lines, actions: [{ label, ask: `${ask} confirm:yes` }] })
}
