import type { Api } from 'grammy'
import { isRefused, NO_TEXT, NOT_MODIFIED } from './api/refused.ts'
import type { MessageReference } from './message-reference.ts'
import type { TelegramPayload } from './payload.ts'
import { keyboardOf } from './send.ts'

/**
 * Puts the words and buttons of a payload in the place of a message's own. Of a message with a file only the caption
 * changes. The same words as before are no failure. Throws as the library does.
 */
export async function editMessage(api: Api, message: MessageReference, payload: TelegramPayload): Promise<void> {
  try {
    await edited(api, message, payload)
  } catch (error) {
    if (!isRefused(error, 400, NOT_MODIFIED)) throw error
  }
}

async function edited(api: Api, message: MessageReference, payload: TelegramPayload): Promise<void> {
  if (payload.type !== 'text') return caption(api, message, payload)
  const other = { parse_mode: 'HTML' as const, link_preview_options: { is_disabled: true }, ...keyboardOf(payload) }
  try {
    await api.editMessageText(message.chat, message.message, payload.html, other)
  } catch (error) {
    if (!isRefused(error, 400, NO_TEXT)) throw error
    await caption(api, message, payload)
  }
}

async function caption(api: Api, { chat, message }: MessageReference, payload: TelegramPayload): Promise<void> {
  await api.editMessageCaption(chat, message, { parse_mode: 'HTML', caption: payload.html, ...keyboardOf(payload) })
}
