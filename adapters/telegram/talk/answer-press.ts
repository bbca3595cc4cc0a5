import { addressOf } from '../address.ts'
import { platformFault } from '../api/platform-fault.ts'
import { isRefused, NOT_EDITABLE, NOT_MODIFIED, QUERY_TOO_OLD } from '../api/refused.ts'
import { keyboardOf, send } from '../deliver.ts'
import { wordsOf } from '../../../src/locales/words.ts'
import type { Reply } from '../../../src/reply/reply.ts'
import { LIMITS } from '../limits.ts'
import type { TextPayload } from '../payload.ts'
import type { PressedMessage, PressReceived } from '../receive.ts'
import { render } from '../render.ts'
import { personId, replyFor } from './answer-ask.ts'
import { languageOf } from './place.ts'
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
async function alertFor(room: Room, { data, person, under }: PressReceived): Promise<string | null> {
  const words = wordsOf(languageOf(person))
  const press = unpackPress(data)
  const admission = room.admit(personId(person.id))
  if (admission !== 'answer') return admission === 'refuse' ? room.refusal[languageOf(person)] : null
  if (press === null || under === null) return words.say('telegram-button-expired')
  const isForeign = under.place.isGroup && under.asker !== null && under.asker !== person.id
  if (isForeign) return words.say('telegram-button-foreign')
  return (await isAnswered(room, press, under)) ? null : words.say('telegram-button-expired')
}

/** False where the message to be turned over is no longer there. */
async function isAnswered(room: Room, { ask, language, place: shown }: Press, under: PressedMessage): Promise<boolean> {
  const { place } = under
  const privacy = place.isGroup ? 'group' : 'direct'
  const reply = await replyFor(room, { text: ask, language, privacy, from: addressOf(place) }, place)
  if (shown === 'edit' && under.isEditable && isOpenTo(reply, under)) return isTurned(room, under, reply)
  await sendAnswer(room, place, reply)
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
