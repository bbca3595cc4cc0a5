import type { Keyboard } from './layout/keyboard.ts'

/** One message as Telegram takes it. `html` is its text in HTML, within `LIMITS`; the keyboard stands below it. */
export type TelegramPayload = TextPayload | DocumentPayload

export interface TextPayload {
  readonly type: 'text'
  readonly html: string
  readonly keyboard: Keyboard
}

/** `html` is the caption; `content` the file, as UTF-8 text. */
export interface DocumentPayload {
  readonly type: 'document'
  readonly name: string
  readonly content: string
  readonly html: string
  readonly keyboard: Keyboard
}
