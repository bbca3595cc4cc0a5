import type { Api } from 'grammy'
import type { DeliveryManner } from '../../src/adapter.ts'
import { Fault } from '../../src/fault.ts'
import type { ChatPlace } from './address.ts'
import { isGone, isRefused, movedTo, NOT_DELETABLE, NOT_EDITABLE } from './api/refused.ts'
import { editMessage } from './edit-message.ts'
import { messageReference, type MessageReference } from './message-reference.ts'
import type { TelegramPayload } from './payload.ts'
import { sendFollowing, type Sender, type Target } from './send.ts'

/** One thing to be done in a delivery. */
export interface DeliveryStep {
  /** Gives references of what then stands in the chat. Throws as the library does. */
  readonly run: (api: Api) => Promise<readonly string[]>
  /** Whether what it failed with says that it can never be done. */
  readonly isLost: (error: unknown) => boolean
}

/** What a delivery consists of, in order. Throws a Fault `bug` for a reference that is none of Telegram's. */
export function deliverySteps(
  sender: Sender,
  place: ChatPlace,
  payloads: readonly TelegramPayload[],
  manner: DeliveryManner,
): readonly DeliveryStep[] {
  const target = targetOf({ ...place, chat: sender.chats.current(place.chat) }, manner)
  const sends = payloads.map((payload) => sending(sender, target, payload))
  if (manner.insteadOf === undefined) return sends
  const replaced = knownReference(manner.insteadOf)
  const [payload] = payloads
  if (payload === undefined) return [deleting(sender, replaced)]
  return [editing(sender, replaced, { payload, reference: manner.insteadOf }), ...sends.slice(1)]
}

function targetOf(place: ChatPlace, { silent, under }: DeliveryManner): Target {
  const answered = under === undefined ? null : knownReference(under)
  // In another chat the same number is another message.
  const isHere = answered?.chat === place.chat
  return {
    ...place,
    ...(silent === true ? { isSilent: true } : {}),
    ...(isHere ? { reply: { message_id: answered.message, allow_sending_without_reply: true } } : {}),
  }
}

function knownReference(text: string): MessageReference {
  const reference = messageReference(text)
  if (reference !== null) return reference
  throw new Fault('bug', 'a reference of a message that is not Telegram’s', { remedy: 'Report it.' })
}

function sending(sender: Sender, target: Target, payload: TelegramPayload): DeliveryStep {
  return { run: async (api) => [await sendFollowing({ ...sender, api }, target, payload)], isLost: isGone }
}

interface Edit {
  readonly payload: TelegramPayload
  readonly reference: string
}

function editing(sender: Sender, message: MessageReference, { payload, reference }: Edit): DeliveryStep {
  return {
    run: async (api) => {
      await editMessage(api, message, payload)
      return [reference]
    },
    isLost: (error) => isOutOfReach(sender, message, error) || isRefused(error, 400, NOT_EDITABLE),
  }
}

function deleting(sender: Sender, message: MessageReference): DeliveryStep {
  return {
    run: async (api) => {
      await api.deleteMessage(message.chat, message.message)
      return []
    },
    isLost: (error) => isOutOfReach(sender, message, error) || isRefused(error, 400, NOT_DELETABLE),
  }
}

/** What was said in a group before it was made a supergroup cannot be changed any more. */
function isOutOfReach(sender: Sender, { chat }: MessageReference, error: unknown): boolean {
  const to = movedTo(error)
  if (to !== null) sender.moved(chat, to)
  return to !== null || isGone(error)
}
