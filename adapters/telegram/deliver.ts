import type { Api } from 'grammy'
import type { Delivery, DeliveryManner } from '../../src/adapter.ts'
import { Fault } from '../../src/fault.ts'
import { addressOf, placeOf, type ChatPlace, type TelegramAddress } from './address.ts'
import { deliverySteps, type DeliveryStep } from './delivery-step.ts'
import type { TelegramPayload } from './payload.ts'
import { runOnce, runPatiently, type StepOutcome } from './run-step.ts'
import type { Sender } from './send.ts'

export interface Deliverer extends Sender {
  /** Calls once and tells at once, where `api` waits and calls again. */
  readonly impatient: Api
  readonly reportFault: (fault: unknown) => string
}

/** Delivers to an address, unasked too. Throws a Fault `bug` for an address or a reference that is none of Telegram's. */
export async function deliver(
  sender: Deliverer,
  to: string,
  payloads: readonly TelegramPayload[],
  manner: DeliveryManner = {},
): Promise<Delivery<TelegramAddress>> {
  const place = placeOf(to)
  if (place === null) throw new Fault('bug', 'an address that is not Telegram’s', { remedy: 'Report it.' })
  const [first, ...rest] = deliverySteps(sender, place, payloads, manner)
  if (first === undefined) return { outcome: 'delivered', messages: [] }
  const isOnce = manner.once === true
  const begun = await (isOnce ? runOnce(first, sender.impatient) : runPatiently(first, sender.api))
  if (begun.outcome !== 'delivered') return begun
  const ended = await afterFirst(sender, rest, isOnce)
  if (ended.outcome !== 'delivered') return ended
  return { outcome: 'delivered', messages: [...begun.messages, ...ended.messages], ...movedFrom(sender, place) }
}

/**
 * What follows a first message that has arrived: sent as patiently as ever. With `once` a fault of it is reported here
 * and `unsure`: thrown, it would say that nothing was sent, and the first message would be sent again unmarked.
 */
async function afterFirst(sender: Deliverer, steps: readonly DeliveryStep[], isOnce: boolean): Promise<StepOutcome> {
  const messages: string[] = []
  try {
    for (const step of steps) {
      const outcome = await runPatiently(step, sender.api)
      if (outcome.outcome !== 'delivered') return outcome
      messages.push(...outcome.messages)
    }
  } catch (fault) {
    if (!isOnce) throw fault
    sender.reportFault(fault)
    return { outcome: 'unsure' }
  }
  return { outcome: 'delivered', messages }
}

/** Where the chat is to be written to from now on, if it has got another id. */
function movedFrom(sender: Deliverer, place: ChatPlace): { readonly movedTo?: TelegramAddress } {
  const chat = sender.chats.current(place.chat)
  return chat === place.chat ? {} : { movedTo: addressOf({ ...place, chat }) }
}
