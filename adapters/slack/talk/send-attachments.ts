import type { Attachment } from '../../../src/reply/attachment.ts'
import { safeText } from '../../../src/reply/safe-text.ts'
import type { AddressParts } from '../address.ts'
import type { SlackFile } from '../slack-payload.ts'
import { valueOf } from '../web/called.ts'
import { sendFiles } from '../web/send-files.ts'
import { isNobodyThere } from '../web/slack-fault.ts'
import type { SlackWeb } from '../web/slack-web.ts'
import type { Asker, Place } from './place.ts'

/** Whether files for this place go to the asker's direct messages, since only the asker is to see them. */
export function areFilesApart(place: Place): boolean {
  return place.at !== 'channel' && place.at !== 'everyone'
}

/** Sends the files of an answer where it was given; where the bot may not, to the asker directly. Throws the last fault. */
export async function sendAttachments(
  web: SlackWeb,
  attachments: readonly Attachment[],
  { asker, place }: { readonly asker: Asker; readonly place: Place },
): Promise<void> {
  if (attachments.length === 0) return
  const files: SlackFile[] = []
  for (const attachment of attachments) files.push(await fileOf(attachment))
  const alone: AddressParts = { team: asker.team, channel: asker.user, thread: null, user: null }
  if (place.at === 'channel' || place.at === 'everyone') {
    const { channel, thread } = place
    const called = await sendFiles(web, { team: asker.team, channel, thread, user: null }, files)
    if (called.ok || !isNobodyThere(called.code)) return void valueOf(called)
  }
  valueOf(await sendFiles(web, alone, files))
}

async function fileOf({ name, description, bytes }: Attachment): Promise<SlackFile> {
  return { kind: 'file', name, title: name, content: await bytes(), description: safeText(description) }
}
