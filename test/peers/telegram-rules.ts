import { z } from 'zod'
import { MarkupRefused, readHtml, type ReadMessage } from './telegram-html.ts'

/** Telegram's answer to a call that it does not do, in its words. */
export class Refusal extends Error {
  readonly code: number
  readonly parameters: Readonly<Record<string, number>>

  constructor(code: number, description: string, parameters: Readonly<Record<string, number>> = {}) {
    super(description)
    this.code = code
    this.parameters = parameters
  }
}

const text = z.string().min(1)
const Button = z.union([
  z.strictObject({ text, callback_data: z.string() }),
  z.strictObject({ text, url: z.string() }),
  z.strictObject({ text, copy_text: z.strictObject({ text: z.string().min(1).max(256) }) }),
])
export type PeerButton = z.infer<typeof Button>
const Keyboard = z.strictObject({ inline_keyboard: z.array(z.array(Button)) })

/** A keyboard as Telegram takes it; throws a refusal for one that it does not. */
export function checkedKeyboard(markup: unknown): readonly (readonly PeerButton[])[] {
  if (markup === undefined) return []
  const { data, error } = Keyboard.safeParse(markup)
  if (error !== undefined) {
    throw new Refusal(400, `Bad Request: can't parse inline keyboard button: ${error.issues[0]?.path.join('.')}`)
  }
  const buttons = data.inline_keyboard.flat()
  if (buttons.length > 100) throw new Refusal(400, 'Bad Request: reply markup is too long')
  for (const button of buttons) {
    if ('callback_data' in button && !fits(button.callback_data))
      throw new Refusal(400, 'Bad Request: BUTTON_DATA_INVALID')
    if ('url' in button && !/^(?:https?|tg):\/\/\S+$/.test(button.url))
      throw new Refusal(400, 'Bad Request: BUTTON_URL_INVALID')
  }
  return data.inline_keyboard
}

function fits(data: string): boolean {
  const bytes = Buffer.byteLength(data)
  return bytes >= 1 && bytes <= 64
}

/** A text as Telegram takes it, at most so long after its markup is resolved. */
export function checkedText(html: string, mode: unknown, most = 4096): ReadMessage {
  const read = mode === 'HTML' ? parsed(html) : { text: html, entities: 0, links: [] }
  if (most === 4096 && read.text.trim() === '') throw new Refusal(400, 'Bad Request: message text is empty')
  const tooLong = most === 4096 ? 'message is too long' : 'message caption is too long'
  if (read.text.length > most) throw new Refusal(400, `Bad Request: ${tooLong}`)
  // Telegram would drop the markup beyond this; nobody wants that.
  if (read.entities > 100) throw new Refusal(400, 'Bad Request: too many entities')
  return read
}

function parsed(html: string): ReadMessage {
  try {
    return readHtml(html)
  } catch (error) {
    if (error instanceof MarkupRefused) throw new Refusal(400, error.message)
    throw error
  }
}
