import type { IncomingMessage, ServerResponse } from 'node:http'
import { parse } from 'node:querystring'
import { isNode, wordsOf, type Node } from './slack-blocks.ts'
import type { ApiCall, SlackState, Trouble } from './slack-state.ts'
import { addMessage, callApi, contentFault, setContent } from './slack-web-api.ts'

/** A request to the peer, read. */
export interface Asked {
  readonly state: SlackState
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly body: Buffer
  readonly path: string
  /** Where the peer is. */
  readonly url: string
}

export async function route(asked: Asked): Promise<void> {
  const { path, response, state } = asked
  if (path.startsWith('/api/')) answerCall(asked)
  else if (path.startsWith('/response/')) answerResponseUrl(asked)
  else if (path.startsWith('/upload/')) await takeUpload(asked)
  else response.writeHead(404).end()
  state.changed()
}

function answerCall({ state, request, response, body, path, url }: Asked): void {
  const method = path.slice('/api/'.length)
  const token = (request.headers.authorization ?? '').replace(/^Bearer /, '')
  const call = { method, args: parse(body.toString()), token }
  state.calls.push(call)
  const trouble = state.troubles.get(method)?.shift()
  const retryAfter = trouble === undefined ? pauseBefore(state, call) : null
  if (trouble !== undefined && 'lost' in trouble) callApi(state, call, url)
  if (trouble !== undefined) makeTrouble(trouble, response)
  else if (retryAfter !== null) makeTrouble({ retryAfter }, response)
  else json(response, 200, callApi(state, call, url))
}

function pauseBefore(state: SlackState, { method, args, token }: ApiCall): number | null {
  const team = state.tokens.get(token)
  if (method !== 'chat.postMessage' || team === undefined) return null
  return state.pacing.current?.take(team, wordsOf(args['channel'])) ?? null
}

/** Nothing is answered where Slack is silent; the caller has to give up by itself. */
function makeTrouble(trouble: Trouble, response: ServerResponse): void {
  if ('error' in trouble) json(response, 200, { ok: false, error: trouble.error })
  else if ('status' in trouble) response.writeHead(trouble.status).end(trouble.body ?? '')
  else if ('garbage' in trouble) response.writeHead(200).end(trouble.garbage)
  else if ('cut' in trouble || 'lost' in trouble) response.destroy()
  else if ('retryAfter' in trouble) {
    response.setHeader('retry-after', String(trouble.retryAfter))
    json(response, 429, { ok: false, error: 'ratelimited' })
  }
}

function answerResponseUrl({ state, response, body, path }: Asked): void {
  const args = readNode(body.toString())
  state.calls.push({ method: 'response_url', args, token: '' })
  const trouble = state.troubles.get('response_url')?.shift()
  if (trouble !== undefined) return makeTrouble(trouble, response)
  const [status, text] = respond(state, path, args)
  response.writeHead(status).end(text)
}

/** Five uses in half an hour: docs.slack.dev/interactivity/handling-user-interaction (2026-11). */
function respond(state: SlackState, path: string, args: Node): readonly [status: number, text: string] {
  const found = state.responseUrls.get(path)
  if (!found || found.isExpired) return [404, 'expired_url']
  found.uses += 1
  if (found.uses > 5) return [404, 'used_url']
  const fault = contentFault(args, 40_000)
  if (fault) return [400, JSON.stringify(fault)]
  if (args['replace_original'] === true) {
    if (!found.message || found.message.isDeleted) return [404, 'message_not_found']
    setContent(found.message, args)
  } else {
    const onlyFor = args['response_type'] === 'in_channel' ? null : found.user
    const thread = typeof args['thread_ts'] === 'string' ? args['thread_ts'] : null
    addMessage(state, { channel: found.channel, thread, onlyFor, args })
  }
  return [200, 'ok']
}

async function takeUpload({ state, request, response, body, path }: Asked): Promise<void> {
  const headers = { 'content-type': request.headers['content-type'] ?? '' }
  const form = await new Response(new Uint8Array(body), { headers }).formData()
  const part = form.get('body')
  const id = path.slice('/upload/'.length)
  const file = state.files.get(id)
  if (file && part instanceof Blob) state.files.set(id, { ...file, bytes: new Uint8Array(await part.arrayBuffer()) })
  response.writeHead(200).end('OK')
}

function json(response: ServerResponse, status: number, content: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(content))
}

export function readNode(text: string): Node {
  const read: unknown = text.startsWith('{') ? JSON.parse(text) : {}
  return isNode(read) ? read : {}
}
