import { areBlocksTooLong, blockFaults, isNode, wordsOf, type Node, type Surface } from './slack-blocks.ts'
import { nextTs, type ApiCall, type PeerMessage, type PeerView, type SlackState } from './slack-state.ts'

/** Slack's Web API as far as the bot uses it, with Slack's limits and error words (docs.slack.dev/reference/methods, 2026-11). */
export type ApiArgs = Node
export type ApiAnswer = Readonly<Record<string, unknown>> & { readonly ok: boolean }

interface Call {
  readonly state: SlackState
  readonly args: ApiArgs
  readonly team: string
  readonly url: string
}

const refused = (error: string, messages: readonly string[] = []): ApiAnswer => ({
  ok: false,
  error,
  ...(messages.length > 0 ? { response_metadata: { messages } } : {}),
})

const METHODS: Readonly<Record<string, (call: Call) => ApiAnswer>> = {
  'auth.test': ({ state, team }) => ({
    ok: true,
    team_id: team,
    user_id: state.botUser,
    bot_id: 'B0BOT',
    url: 'https://peer.slack.example/',
  }),
  'chat.postMessage': postMessage,
  'chat.postEphemeral': postEphemeral,
  'chat.update': updateMessage,
  'chat.delete': deleteMessage,
  'views.open': openView,
  'views.update': updateView,
  'views.publish': publishView,
  'files.getUploadURLExternal': uploadUrl,
  'files.completeUploadExternal': completeUpload,
}

/** Methods that are called with no bot token. */
const OPEN_METHODS: typeof METHODS = { 'oauth.v2.access': oauthAccess }

export function callApi(state: SlackState, { method, args, token }: ApiCall, url: string): ApiAnswer {
  const open = OPEN_METHODS[method]
  if (open) return open({ state, args, team: '', url })
  if (method === 'apps.connections.open')
    return token === state.appToken
      ? { ok: true, url: `${url.replace('http', 'ws')}/link/?ticket=${state.next()}` }
      : refused('invalid_auth')
  if (token === '') return refused('not_authed')
  if (state.revoked.has(token)) return refused('token_revoked')
  const team = state.tokens.get(token)
  if (team === undefined) return refused('invalid_auth')
  const run = METHODS[method]
  return run ? run({ state, args, team, url }) : refused('unknown_method')
}

function postMessage({ state, args }: Call): ApiAnswer {
  const channel = wordsOf(args['channel'])
  const where = channel.startsWith('U') ? `D${channel.slice(1)}` : channel
  const closed = closedTo(state, where, state.botUser)
  const fault = closed ?? contentFault(args, 40_000)
  if (fault) return fault
  const message = addMessage(state, { channel: where, thread: thread(args), onlyFor: null, args })
  return { ok: true, channel: where, ts: message.ts, message: { text: message.text } }
}

function postEphemeral({ state, args }: Call): ApiAnswer {
  const [channel, user] = [wordsOf(args['channel']), wordsOf(args['user'])]
  const closed = closedTo(state, channel, state.botUser)
  if (closed) return closed
  if (!isDirect(channel) && !state.members.get(channel)?.has(user)) return refused('user_not_in_channel')
  const fault = contentFault(args, 40_000)
  if (fault) return fault
  const message = addMessage(state, { channel, thread: thread(args), onlyFor: user, args })
  return { ok: true, message_ts: message.ts }
}

function updateMessage({ state, args }: Call): ApiAnswer {
  const message = ownMessage(state, args)
  if (message === 'another’s') return refused('cant_update_message')
  if (message === null) return refused('message_not_found')
  if (state.archived.has(message.channel)) return refused('is_inactive')
  // chat.update counts bytes: gitlab.com/gitlab-org/gitlab/-/merge_requests/258898 (2026).
  const fault = contentFault(args, 4_000)
  if (fault) return fault
  setContent(message, args)
  return { ok: true, channel: message.channel, ts: message.ts, text: message.text }
}

function deleteMessage({ state, args }: Call): ApiAnswer {
  const message = ownMessage(state, args)
  if (message === 'another’s') return refused('cant_delete_message')
  if (message === null) return refused('message_not_found')
  message.isDeleted = true
  return { ok: true, channel: message.channel, ts: message.ts }
}

/** A message by the id of its channel, for direct messages too; null for none, or for one that only one person saw. */
function ownMessage(state: SlackState, args: ApiArgs): PeerMessage | 'another’s' | null {
  const [channel, ts] = [wordsOf(args['channel']), wordsOf(args['ts'])]
  if (state.written.has(`${channel}:${ts}`)) return 'another’s'
  const message = state.messages.find((one) => one.channel === channel && one.ts === ts)
  return !message || message.isDeleted || message.onlyFor !== null ? null : message
}

function openView({ state, args }: Call): ApiAnswer {
  const trigger = wordsOf(args['trigger_id'])
  if (!state.triggers.delete(trigger)) return refused('invalid_trigger_id')
  return storeView(state, args, `V0${state.next()}`, null)
}

function updateView({ state, args }: Call): ApiAnswer {
  const id = wordsOf(args['view_id'])
  return state.views.has(id) ? storeView(state, args, id, null) : refused('not_found')
}

function publishView({ state, args }: Call): ApiAnswer {
  return storeView(state, args, `V0${state.next()}`, wordsOf(args['user_id']))
}

function storeView(state: SlackState, args: ApiArgs, id: string, user: string | null): ApiAnswer {
  const content = parsed(args['view'])
  const surface: Surface = content['type'] === 'home' ? 'home' : 'modal'
  const faults = [...blockFaults(content['blocks'], surface), ...(surface === 'modal' ? frameFaults(content) : [])]
  if (faults.length > 0) return refused('invalid_arguments', faults)
  const view: PeerView = { id, user, content }
  if (user === null) state.views.set(id, view)
  else state.homes.set(user, view)
  return { ok: true, view: { id, ...content } }
}

function frameFaults(view: ApiArgs): readonly string[] {
  const has = (key: string): boolean => view[key] !== undefined
  const length = (key: string): number => wordsOf(parsed(view[key])['text']).length
  const asks = JSON.stringify(view['blocks']).includes('"type":"input"')
  return [
    ...(has('title') ? [] : ['[ERROR] missing required field: title']),
    ...(asks && !has('submit') ? ['[ERROR] missing required field: submit'] : []),
    ...['title', 'submit', 'close']
      .filter((key) => length(key) > 24)
      .map((key) => `[ERROR] must be less than 25 characters [json-pointer:/view/${key}/text]`),
  ]
}

function uploadUrl({ state, args, url }: Call): ApiAnswer {
  const id = `F0${state.next()}`
  state.files.set(id, {
    name: wordsOf(args['filename']),
    bytes: new Uint8Array(),
    channel: null,
    thread: null,
    title: '',
    comment: '',
  })
  return { ok: true, upload_url: `${url}/upload/${id}`, file_id: id }
}

function completeUpload({ state, args }: Call): ApiAnswer {
  const files = parsedList(args['files'])
  const channel = args['channel_id'] === undefined ? null : wordsOf(args['channel_id'])
  if (channel !== null && closedTo(state, channel, state.botUser)) return refused('channel_not_found')
  for (const { id, title } of files) {
    const file = state.files.get(wordsOf(id))
    if (!file || file.bytes.length === 0) return refused('file_not_found')
    file.title = wordsOf(title)
    file.channel = channel
    file.thread = thread(args)
    file.comment = wordsOf(args['initial_comment'])
  }
  return { ok: true, files: files.map(({ id, title }) => ({ id, title })) }
}

function oauthAccess({ state, args }: Call): ApiAnswer {
  const team = state.codes.get(wordsOf(args['code']))
  if (team === undefined) return refused('invalid_code')
  state.codes.delete(wordsOf(args['code']))
  const token = `xoxb-installed-${team}`
  state.tokens.set(token, team)
  return {
    ok: true,
    app_id: 'A0APP',
    authed_user: { id: 'U0ADMIN' },
    scope: 'commands,chat:write',
    token_type: 'bot',
    access_token: token,
    bot_user_id: state.botUser,
    team: { id: team, name: 'A workspace' },
    enterprise: null,
    is_enterprise_install: false,
  }
}

function closedTo(state: SlackState, channel: string, user: string): ApiAnswer | null {
  if (isDirect(channel)) return null
  const members = state.members.get(channel)
  if (!members) return refused('channel_not_found')
  if (state.archived.has(channel)) return refused('is_archived')
  return members.has(user) ? null : refused('not_in_channel')
}

function isDirect(channel: string): boolean {
  return channel.startsWith('D')
}

/** Null where Slack would take it. */
export function contentFault(args: ApiArgs, textBytes: number): ApiAnswer | null {
  const blocks = args['blocks'] === undefined ? [] : parsedList(args['blocks'])
  const text = wordsOf(args['text'])
  if (text === '' && blocks.length === 0) return refused('no_text')
  if (Buffer.byteLength(text) > textBytes) return refused('msg_too_long')
  const faults = blockFaults(blocks, 'message')
  if (faults.length > 0) return refused('invalid_blocks', faults)
  return areBlocksTooLong(blocks) ? refused('msg_blocks_too_long') : null
}

export function addMessage(
  state: SlackState,
  { args, ...place }: Pick<PeerMessage, 'channel' | 'thread' | 'onlyFor'> & { args: ApiArgs },
): PeerMessage {
  const message: PeerMessage = { ...place, ts: nextTs(state), text: '', blocks: [], changes: -1, isDeleted: false }
  setContent(message, args)
  state.messages.push(message)
  return message
}

export function setContent(message: PeerMessage, args: ApiArgs): void {
  message.text = wordsOf(args['text'])
  message.blocks = args['blocks'] === undefined ? [] : parsedList(args['blocks'])
  message.changes += 1
}

function thread(args: ApiArgs): string | null {
  return args['thread_ts'] === undefined ? null : wordsOf(args['thread_ts'])
}

function parsedList(value: unknown): readonly Node[] {
  const list = fromJson(value)
  return Array.isArray(list) ? list.filter(isNode) : []
}

function parsed(value: unknown): Node {
  const node = fromJson(value)
  return isNode(node) ? node : {}
}

/** Arguments of a form are JSON in a string; those of a response_url are not. */
function fromJson(value: unknown): unknown {
  const read: unknown = typeof value === 'string' ? JSON.parse(value) : value
  return read
}
