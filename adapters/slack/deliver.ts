import type { Delivery } from '../../src/adapter.ts'
import { Fault } from '../../src/fault.ts'
import { addressOf, readAddress, type AddressParts, type SlackAddress } from './address.ts'
import type { SlackPayload } from './slack-payload.ts'
import { valueOf, type Called } from './web/called.ts'
import { postEphemeral, postMessage, type Posted } from './web/post-message.ts'
import { sendFiles } from './web/send-files.ts'
import { isNobodyThere } from './web/slack-fault.ts'
import type { SlackWeb } from './web/slack-web.ts'

/**
 * Sends in order, each after Slack has taken the one before. `gone`: the channel or the person cannot be reached any
 * more, or the app was removed there. A reference of a delivered message is the address of the thread below it.
 * Throws the fault of a Slack that fails, and `bug` for an address that is none.
 */
export async function deliver(web: SlackWeb, to: SlackAddress, payloads: readonly SlackPayload[]): Promise<Delivery> {
  const address = readAddress(to)
  if (address === null)
    throw new Fault('bug', 'no Slack address', { remedy: 'Send to an address that an Ask came from.' })
  const messages: string[] = []
  for (const payload of payloads) {
    const called = await send(web, address, payload)
    if (!called.ok && isNobodyThere(called.code)) return { outcome: 'gone' }
    const { channel, ts } = valueOf(called)
    messages.push(addressOf({ ...address, channel, thread: ts === '' ? null : ts }))
  }
  return { outcome: 'delivered', messages }
}

function send(web: SlackWeb, address: AddressParts, payload: SlackPayload): Promise<Called<Posted>> {
  if (payload.kind === 'file') return sendFiles(web, address, [payload])
  return address.user === null ? postMessage(web, address, payload) : postEphemeral(web, address, address.user, payload)
}
