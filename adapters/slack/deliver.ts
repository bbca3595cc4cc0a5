import type { Delivery, DeliveryManner } from '../../src/adapter.ts'
import { Fault } from '../../src/fault.ts'
import { addressOf, readAddress, type AddressParts, type SlackAddress } from './address.ts'
import { LIMITS } from './limits.ts'
import type { SlackPayload } from './slack-payload.ts'
import type { Called } from './web/called.ts'
import { deleteMessage, postEphemeral, postMessage, updateMessage, type Posted } from './web/post-message.ts'
import { sendFiles } from './web/send-files.ts'
import { isMessageOutOfReach, isNobodyThere, isPerhapsTaken, isRateLimited, isThreadClosed } from './web/slack-fault.ts'
import type { Calling, SlackWeb } from './web/slack-web.ts'

/**
 * Sends in order, each after Slack has taken the one before. `gone`: the channel or the person cannot be reached any
 * more, or the app was removed there, or the message that was to be changed is out of reach. A reference of a delivered
 * message is the address of the thread below it; that of a file is its place, since Slack tells no message for one.
 * With `once`, where a first message has arrived and a later one fails for a time, it is `unsure`: sending all of it
 * again would repeat the first. `silent` is not Slack's: each reader sets what makes a sound. Throws the fault of a
 * Slack that fails, and `bug` for an address or a reference that is none.
 */
export async function deliver(
  web: SlackWeb,
  to: SlackAddress,
  payloads: readonly SlackPayload[],
  manner: DeliveryManner = {},
): Promise<Delivery<SlackAddress>> {
  const { under, insteadOf, once = false } = manner
  const address = parts(to)
  if (insteadOf !== undefined) {
    const earlier = parts(insteadOf)
    const { thread: ts, user } = earlier
    // Nothing of Slack's changes what only one person sees, and a file has no message to change.
    if (ts === null || user !== null) return { outcome: 'gone' }
    return inOrder(web, replacing(earlier, ts, payloads), once)
  }
  const below = under === undefined ? address : threadOf(address, parts(under))
  return inOrder(
    web,
    payloads.map((payload) => posting(below, address, payload)),
    once,
  )
}

/** One thing to be done, and what it is known by afterwards; null where nothing is left of it. */
interface Step {
  readonly run: (web: Calling) => Promise<Called<SlackAddress | null>>
  /** Too much of it in one channel is no matter of the others. */
  readonly isByChannel: boolean
}

async function inOrder(web: SlackWeb, steps: readonly Step[], once: boolean): Promise<Delivery<SlackAddress>> {
  const messages: SlackAddress[] = []
  for (const [index, step] of steps.entries()) {
    const called = await step.run(once && index === 0 ? web.once : web)
    if (!called.ok) return undelivered(called, step, { once, isFirst: index === 0 })
    if (called.value !== null) messages.push(called.value)
  }
  return { outcome: 'delivered', messages }
}

function undelivered(
  { code, fault, pause }: Extract<Called<unknown>, { ok: false }>,
  { isByChannel }: Step,
  { once, isFirst }: { readonly once: boolean; readonly isFirst: boolean },
): Delivery<SlackAddress> {
  if (isNobodyThere(code) || isMessageOutOfReach(code)) return { outcome: 'gone' }
  if (!once) throw fault
  if (isFirst && isRateLimited(code)) {
    const milliseconds = pause ?? LIMITS.unnamedPauseMilliseconds
    return {
      outcome: 'later',
      milliseconds,
      everywhere: !isByChannel || milliseconds > LIMITS.channelPauseMilliseconds,
    }
  }
  if (isPerhapsTaken(code) || (!isFirst && fault.code === 'unreachable')) return { outcome: 'unsure' }
  throw fault
}

/** The first takes the place of the message, the others stand in its thread; without any it is taken back. */
function replacing(message: AddressParts, ts: string, payloads: readonly SlackPayload[]): readonly Step[] {
  const [first, ...others] = payloads
  if (first === undefined) {
    return [{ run: async (web) => referred(await deleteMessage(web, message, ts), () => null), isByChannel: false }]
  }
  if (first.kind === 'file')
    throw new Fault('bug', 'a file in place of a message', { remedy: 'Put a message first; files may follow it.' })
  const change = async (web: Calling) =>
    referred(await updateMessage(web, message, ts, first), () => addressOf(message))
  return [{ run: change, isByChannel: false }, ...others.map((payload) => posting(message, message, payload))]
}

/** Posts to the first place, or where its thread takes no more replies, to the second. */
function posting(place: AddressParts, otherwise: AddressParts, payload: SlackPayload): Step {
  return {
    run: async (web) => {
      const called = await send(web, place, payload)
      return called.ok || place === otherwise || !isThreadClosed(called.code)
        ? referred(called, (posted) => reference(place, posted))
        : referred(await send(web, otherwise, payload), (posted) => reference(otherwise, posted))
    },
    isByChannel: payload.kind === 'message' && place.user === null,
  }
}

function send(web: Calling, address: AddressParts, payload: SlackPayload): Promise<Called<Posted>> {
  if (payload.kind === 'file') return sendFiles(web, address, [payload])
  return address.user === null ? postMessage(web, address, payload) : postEphemeral(web, address, address.user, payload)
}

function reference(place: AddressParts, { channel, ts }: Posted): SlackAddress {
  return addressOf({ ...place, channel, thread: ts === '' ? null : ts })
}

function referred<T>(called: Called<T>, refer: (value: T) => SlackAddress | null): Called<SlackAddress | null> {
  return called.ok ? { ok: true, value: refer(called.value) } : called
}

/** The thread below an earlier message; what only one person sees has none that shows. */
function threadOf(address: AddressParts, earlier: AddressParts): AddressParts {
  return address.user === null && earlier.user === null && earlier.thread !== null ? earlier : address
}

function parts(text: string): AddressParts {
  const read = readAddress(text)
  if (read !== null) return read
  throw new Fault('bug', 'no Slack address', {
    remedy: 'Send to an address that an Ask came from, and refer to what a delivery gave.',
  })
}
