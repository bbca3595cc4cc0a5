import type { Delivery } from '../../src/adapter.ts'
import { Fault } from '../../src/fault.ts'
import { addressOf, readAddress, type AddressParts, type SlackAddress } from './address.ts'
import type { SlackFile, SlackPayload } from './slack-payload.ts'
import { valueOf, type Called } from './web/called.ts'
import { postEphemeral, postMessage, type Posted } from './web/post-message.ts'
import { isNobodyThere, isTokenRefused } from './web/slack-fault.ts'
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
    if (!called.ok && (isNobodyThere(called.code) || isTokenRefused(called.code))) return { outcome: 'gone' }
    const { channel, ts } = valueOf(called)
    messages.push(addressOf({ ...address, channel, thread: ts === '' ? null : ts }))
  }
  return { outcome: 'delivered', messages }
}

function send(web: SlackWeb, address: AddressParts, payload: SlackPayload): Promise<Called<Posted>> {
  if (payload.kind === 'file') return sendFile(web, address, payload)
  return address.user === null ? postMessage(web, address, payload) : postEphemeral(web, address, address.user, payload)
}

/**
 * Slack's three steps (docs.slack.dev/messaging/working-with-files, 2026-11): an address for the bytes, the bytes, and
 * the word that they are all there. A file cannot be shown to one person in a room, so it goes to their direct messages,
 * whose id Slack tells when a message is posted there.
 */
async function sendFile(web: SlackWeb, address: AddressParts, file: SlackFile): Promise<Called<Posted>> {
  const isPerson = address.user !== null || /^[UW]/.test(address.channel)
  if (!isPerson) return upload(web, address, file)
  const target = { team: address.team, channel: address.user ?? address.channel, thread: null }
  const above = await postMessage(web, target, { kind: 'message', text: file.comment, blocks: [] })
  return above.ok ? upload(web, { ...target, channel: above.value.channel }, { ...file, comment: '' }) : above
}

async function upload(web: SlackWeb, target: Omit<AddressParts, 'user'>, file: SlackFile): Promise<Called<Posted>> {
  const { team, channel, thread } = target
  const document = { file: Buffer.from(file.content), filename: file.name, title: file.title }
  const told = file.comment === '' ? document : { ...document, initial_comment: file.comment }
  const called = await web.call(team, (client) =>
    thread === null
      ? client.filesUploadV2({ ...told, channel_id: channel })
      : client.filesUploadV2({ ...told, channel_id: channel, thread_ts: thread }),
  )
  return called.ok ? { ok: true, value: { channel, ts: thread ?? '' } } : called
}
