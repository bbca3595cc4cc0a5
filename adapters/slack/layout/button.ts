import type { types } from '@slack/bolt'
import { safeText } from '../../../src/reply/safe-text.ts'
import { actionId, type ActionId } from './action-id.ts'
import { LIMITS } from '../limits.ts'
import { byteLength } from '../text/byte-length.ts'
import { cutText } from '../text/cut-text.ts'

/** Something to press, and the command text that is asked then. */
export interface Button {
  readonly label: string
  readonly ask: string
}

/** A label says something; where none is given, the button shows what it asks. */
export function button(label: string, ask: string): Button {
  const shown = [label, ask].map((text) => safeText(text).trim()).find((text) => text !== '')
  return { label: cutText(shown ?? '…', LIMITS.buttonText), ask: ask.toWellFormed() }
}

export function buttonElement({ label, ask }: Button, id: ActionId): types.Button {
  return { type: 'button', text: plainText(label), action_id: actionId(id), value: ask }
}

/** Text that Slack shows letter by letter: no markup, no emoji made of `:names:`. */
export function plainText(text: string): types.PlainTextElement {
  return { type: 'plain_text', text, emoji: false }
}

/** Whether a button can carry this to be asked again, within so many bytes. */
export function isAskable(ask: string, bytes: number): boolean {
  return ask.trim() !== '' && ask.length <= LIMITS.buttonValue && byteLength(ask) <= bytes
}
