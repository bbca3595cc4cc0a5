import { addressOf } from '../address.ts'
import { platformFault } from '../api/platform-fault.ts'
import { isRefused, NOT_EDITABLE, NOT_MODIFIED, QUERY_TOO_OLD } from '../api/refused.ts'
import type { Message } from '../../../src/ask/message.ts'
import { wordsOf } from '../../../src/locales/words.ts'
import { textOf } from '../../../src/reply/line.ts'
import type { Reply } from '../../../src/reply/reply.ts'
import { safeText } from '../../../src/reply/safe-text.ts'
import { LIMITS } from '../limits.ts'
import type { TextPayload } from '../payload.ts'
import type { PressedMessage, PressReceived } from '../receive.ts'
import { render } from '../render.ts'
import { keyboardOf, send } from '../send.ts'
import { replyFor } from './answer-message.ts'
import { languageOf, personId } from './place.ts'
import { unpackPress, type Press } from './press.ts'
import type { Room } from './room.ts'
import { sendAnswer, targetOf } from './send-answer.ts'

/** Answers a pressed button, and tells Telegram that it was, whatever came of it: else the button would go on turning. */
export async function answerPress(room: Room, pressed: PressReceived): Promise<void> {
  let alert: string | null = null
  try {
    alert = await alertFor(room, pressed)
  } catch (fault) {
    const reference = room.reportFault(fault)
    room.log.error('telegram-press-failed', { reference })
    alert = wordsOf(languageOf(pressed.person)).say('telegram-fault', { reference })
  }
  await answerQuery(room, pressed.query, alert)
}

/** Does what was asked; gives what to say instead, where it cannot be done. */
async function alertFor(room: Room, pressed: PressReceived): Promise<string | null> {
  const { person, under } = pressed
  const words = wordsOf(languageOf(person))
  const press = unpackPress(pressed.data)
  if (press === null || under === null) return words.say('telegram-button-expired')
  const isForeign = under.place.isGroup && under.asker !== null && under.asker !== person.id
  if (isForeign) return words.say('telegram-button-foreign')
  const reply = await replyFor(room, messageOf(press, under, pressed), under.place)
  if (reply === null) return null
  const refusal = shortRefusal(reply)
  if (refusal !== null) return refusal
  return (await isShown(room, press, under, reply)) ? null : words.say('telegram-button-expired')
}

function messageOf({ ask, language }: Press, { place }: PressedMessage, { person, delivery }: PressReceived): Message {
  const privacy = place.isGroup ? 'group' : 'direct'
  return { text: ask, language, privacy, from: addressOf(place), person: personId(person.id), delivery }
}

/** A refusal of one line is shown above the chat, to the one who pressed alone and without a message that stays. */
function shortRefusal({ kind, headline, blocks, actions }: Reply): string | null {
  const text = safeText(textOf(headline))
  const isShort = blocks.length === 0 && actions.length === 0 && text.length <= LIMITS.alertCharacters
  return kind === 'refused' && isShort ? text : null
}

/** False where the message to be turned over is no longer there. */
async function isShown(room: Room, { place: shown }: Press, under: PressedMessage, reply: Reply): Promise<boolean> {
  if (shown === 'edit' && under.isEditable && isOpenTo(reply, under)) return isTurned(room, under, reply)
  await sendAnswer(room, under.place, reply)
  return true
}

/** What is for the asker alone is never put where others read. */
function isOpenTo({ audience }: Reply, { place, isHidden }: PressedMessage): boolean {
  return !place.isGroup || isHidden || audience === 'everyone'
}

/** The page is turned in place; where it takes more messages than one, the others follow. */
async function isTurned(room: Room, under: PressedMessage, reply: Reply): Promise<boolean> {
  const [first, ...rest] = render(reply, room.self.username)
  if (first?.type !== 'text') return true
  try {
    await edit(room, under, first)
  } catch (error) {
    if (isRefused(error, 400, NOT_EDITABLE)) return false
    // The same button was pressed twice.
    if (!isRefused(error, 400, NOT_MODIFIED)) throw platformFault(error)
  }
  if (rest.length > 0) await send(room, targetOf(under.place), rest)
  return true
}

async function edit(
  { api, chats }: Room,
  { id, isHidden, place }: PressedMessage,
  payload: TextPayload,
): Promise<void> {
  const chat = chats.current(place.chat)
  const other = { parse_mode: 'HTML' as const, link_preview_options: { is_disabled: true }, ...keyboardOf(payload) }
  if (isHidden) await api.editEphemeralMessageText(chat, place.person, id, payload.html, other)
  else await api.editMessageText(chat, id, payload.html, other)
}

async function answerQuery({ api }: Room, query: string, alert: string | null): Promise<void> {
  try {
    await api.answerCallbackQuery(
      query,
      alert === null ? {} : { text: alert.slice(0, LIMITS.alertCharacters), show_alert: true },
    )
  } catch (error) {
    // The press was answered after all, only the button stopped turning by itself.
    if (!isRefused(error, 400, QUERY_TOO_OLD)) throw platformFault(error)
  }
}
