import { GrammyError, HttpError, type Api } from 'grammy'
import type { Delivery } from '../../src/adapter.ts'
import type { TelegramAddress } from './address.ts'
import { attempt } from './api/attempt.ts'
import { platformFault } from './api/platform-fault.ts'
import type { DeliveryStep } from './delivery-step.ts'
import { LIMITS } from './limits.ts'

/** What became of one step. */
export type StepOutcome = Delivery<TelegramAddress>

/** With a client that waits and calls again. Throws a Fault for what that does not mend. */
export async function runPatiently(step: DeliveryStep, api: Api): Promise<StepOutcome> {
  try {
    return { outcome: 'delivered', messages: await step.run(api) }
  } catch (error) {
    if (step.isLost(error)) return { outcome: 'gone' }
    throw platformFault(error)
  }
}

/**
 * With a client that calls once. Throws a Fault where nothing was sent, and another attempt at once would be no better.
 * Telegram says of a 429 only how long to wait (core.telegram.org/bots/api#responseparameters), not whether for one chat
 * or for all, and holds that a client cannot know (github.com/tdlib/td/issues/715): the pause is taken to be the chat's.
 */
export async function runOnce(step: DeliveryStep, impatient: Api): Promise<StepOutcome> {
  const tried = await attempt(() => step.run(impatient))
  if ('value' in tried) return { outcome: 'delivered', messages: tried.value }
  const { fault, isOut } = tried
  if (step.isLost(fault)) return { outcome: 'gone' }
  if (fault instanceof HttpError && isOut) return { outcome: 'unsure' }
  if (fault instanceof GrammyError) {
    const { error_code: code, parameters } = fault
    const seconds = parameters.retry_after ?? LIMITS.unstatedThrottleSeconds
    if (code === 429) return { outcome: 'later', milliseconds: seconds * 1000, everywhere: false }
    // A fault of Telegram, or a garbled answer on the way from it, may have come after the message was taken.
    if (!(code < 500)) return { outcome: 'unsure' }
  }
  throw platformFault(fault)
}
