import type { SlackMessage } from '../slack-payload.ts'
import type { Called } from './called.ts'
import { areBlocksRefused } from './slack-fault.ts'
import type { Calling } from './slack-web.ts'

/** A place of a conversation. */
export interface Target {
  readonly team: string
  readonly channel: string
  readonly thread: string | null
}

/** What Slack says of a message that it took: where it stands. */
export interface Posted {
  readonly channel: string
  readonly ts: string
}

/** Posts for everybody there to see. A user id as the channel is that person's direct messages. */
export function postMessage(web: Calling, target: Target, message: SlackMessage): Promise<Called<Posted>> {
  return withoutBlocksIfRefused(message, async (shown) => {
    const called = await web.call(target.team, ({ chat: { postMessage: post } }) =>
      post({ ...contentOf(shown), ...placeOf(target), unfurl_links: false, unfurl_media: false }),
    )
    return called.ok ? { ok: true, value: posted(called.value, target) } : called
  })
}

/** Posts for one person's eyes only. Slack does not promise that it is shown, and it cannot be changed afterwards. */
export function postEphemeral(
  web: Calling,
  target: Target,
  user: string,
  message: SlackMessage,
): Promise<Called<Posted>> {
  return withoutBlocksIfRefused(message, async (shown) => {
    const called = await web.call(target.team, (client) =>
      client.chat.postEphemeral({ ...contentOf(shown), ...placeOf(target), user }),
    )
    return called.ok ? { ok: true, value: { channel: target.channel, ts: called.value.message_ts ?? '' } } : called
  })
}

/** Changes a message that was posted for everybody. */
export function updateMessage(
  web: Calling,
  target: Target,
  ts: string,
  message: SlackMessage,
): Promise<Called<Posted>> {
  return withoutBlocksIfRefused(message, async (shown) => {
    const called = await web.call(target.team, (client) =>
      client.chat.update({
        text: shown.text,
        blocks: [...shown.blocks],
        channel: target.channel,
        ts,
        parse: 'none',
        link_names: false,
      }),
    )
    return called.ok ? { ok: true, value: posted(called.value, target) } : called
  })
}

/** Takes a message back that was posted for everybody. */
export function deleteMessage(web: Calling, { team, channel }: Target, ts: string): Promise<Called<unknown>> {
  return web.call(team, (client) => client.chat.delete({ channel, ts }))
}

function contentOf({ text, blocks }: SlackMessage) {
  return { text, ...(blocks.length > 0 ? { blocks: [...blocks] } : {}) }
}

function placeOf({ channel, thread }: Target) {
  return { channel, ...(thread === null ? {} : { thread_ts: thread }) }
}

function posted({ channel, ts }: { channel?: string; ts?: string }, target: Target): Posted {
  return { channel: channel ?? target.channel, ts: ts ?? '' }
}

/** A client or a workspace may not know a block yet; the text says the same. */
async function withoutBlocksIfRefused(
  message: SlackMessage,
  send: (message: SlackMessage) => Promise<Called<Posted>>,
): Promise<Called<Posted>> {
  const called = await send(message)
  return called.ok || !areBlocksRefused(called.code) ? called : send({ ...message, blocks: [] })
}
