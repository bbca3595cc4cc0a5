import type { Keyboard } from './layout/keyboard.ts'

/** One message as Telegram takes it. `html` is its text in HTML, within `LIMITS`; the keyboard stands below it. */
export type TelegramPayload = TextPayload | FilePayload

export interface TextPayload {
  readonly type: 'text'
  readonly html: string
  readonly keyboard: Keyboard
}

/** `html` is the caption. A photo is shown in the chat, a document is there to be opened. */
export interface FilePayload {
  readonly type: 'document' | 'photo'
  readonly name: string
  /** UTF-8 text, or bytes that are made when the file is sent. */
  readonly content: string | (() => Promise<Uint8Array>)
  readonly html: string
  readonly keyboard: Keyboard
}
