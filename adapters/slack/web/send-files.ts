import type { AddressParts } from '../address.ts'
import type { SlackFile } from '../slack-payload.ts'
import type { Called } from './called.ts'
import { postMessage, type Posted, type Target } from './post-message.ts'
import type { SlackWeb } from './slack-web.ts'

/**
 * Sends files in order. A file cannot be shown to one person in a room, so for one person they go to their direct
 * messages, whose id Slack tells when something is posted there.
 */
export async function sendFiles(web: SlackWeb, to: AddressParts, files: readonly SlackFile[]): Promise<Called<Posted>> {
  const isPerson = to.user !== null || /^[UW]/.test(to.channel)
  if (!isPerson) return uploadAll(web, to, files)
  const target = { team: to.team, channel: to.user ?? to.channel, thread: null }
  const text = files.map(({ name, comment }) => [name, comment].filter(Boolean).join(': ')).join('\n')
  const above = await postMessage(web, target, { kind: 'message', text, blocks: [] })
  if (!above.ok) return above
  const bare = files.map((file) => ({ ...file, comment: '' }))
  return uploadAll(web, { ...target, channel: above.value.channel }, bare)
}

async function uploadAll(web: SlackWeb, target: Target, files: readonly SlackFile[]): Promise<Called<Posted>> {
  for (const file of files) {
    const called = await upload(web, target, file)
    if (!called.ok) return called
  }
  return { ok: true, value: { channel: target.channel, ts: target.thread ?? '' } }
}

/**
 * Slack's three steps (docs.slack.dev/messaging/working-with-files, 2026-11): an address for the bytes, the bytes, and
 * the word that they are all there.
 */
function upload(web: SlackWeb, { team, channel, thread }: Target, file: SlackFile): Promise<Called<unknown>> {
  const document = { file: Buffer.from(file.content), filename: file.name, title: file.title }
  const told = file.comment === '' ? document : { ...document, initial_comment: file.comment }
  return web.call(team, (client) =>
    thread === null
      ? client.filesUploadV2({ ...told, channel_id: channel })
      : client.filesUploadV2({ ...told, channel_id: channel, thread_ts: thread }),
  )
}
