import type { AddressParts } from '../address.ts'
import { escapeMrkdwn } from '../text/fallback-text.ts'
import type { SlackFile } from '../slack-payload.ts'
import type { Called } from './called.ts'
import { postMessage, type Posted, type Target } from './post-message.ts'
import type { Calling } from './slack-web.ts'

/**
 * Sends files in order. A file cannot be shown to one person in a room, so for one person they go to their direct
 * messages, whose id Slack tells when something is posted there.
 */
export async function sendFiles(web: Calling, to: AddressParts, files: readonly SlackFile[]): Promise<Called<Posted>> {
  const isPerson = to.user !== null || /^[UW]/.test(to.channel)
  if (!isPerson) return uploadAll(web, to, files, (file) => escapeMrkdwn(file.description))
  const target = { team: to.team, channel: to.user ?? to.channel, thread: null }
  const text = files.map(({ name, description }) => escapeMrkdwn([name, description].filter(Boolean).join(': ')))
  const above = await postMessage(web, target, { kind: 'message', text: text.join('\n'), blocks: [] })
  return above.ok ? uploadAll(web, { ...target, channel: above.value.channel }, files, () => '') : above
}

async function uploadAll(
  web: Calling,
  target: Target,
  files: readonly SlackFile[],
  commentOf: (file: SlackFile) => string,
): Promise<Called<Posted>> {
  for (const file of files) {
    const called = await upload(web, target, file, commentOf(file))
    if (!called.ok) return called
  }
  return { ok: true, value: { channel: target.channel, ts: target.thread ?? '' } }
}

/**
 * Slack's three steps (docs.slack.dev/messaging/working-with-files, 2026-11): an address for the bytes, the bytes, and
 * the word that they are all there.
 */
function upload(
  web: Calling,
  { team, channel, thread }: Target,
  { content, name: filename, title, description: alt_text }: SlackFile,
  comment: string,
): Promise<Called<unknown>> {
  const document = { file: Buffer.from(content), filename, title, alt_text }
  const told = comment === '' ? document : { ...document, initial_comment: comment }
  return web.call(team, (client) =>
    thread === null
      ? client.filesUploadV2({ ...told, channel_id: channel })
      : client.filesUploadV2({ ...told, channel_id: channel, thread_ts: thread }),
  )
}
