import { createEmulator, type Emulator } from 'emulate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { render } from '../../../adapters/slack/render.ts'
import { slack } from '../../../adapters/slack/slack.ts'
import { SCOPES } from '../../../adapters/slack/surfaces.ts'
import { claiming } from '../../contract/claims.ts'
import { isNode, wordsOf, type Node } from '../../peers/slack-blocks.ts'
import { memoryShelf } from './memory-shelf.ts'

/** A Slack that others have written (github.com/vercel-labs/emulate), with scopes checked: what ours may have misread. */
let second: Emulator
let adapter: ReturnType<typeof slack>
const REDIRECT = 'http://127.0.0.1:1/slack/oauth_redirect'
const READER = 'xoxp-reader'

beforeAll(async () => {
  second = await createEmulator({ service: 'slack', port: 0, seed: { slack: seed() } })
  const listening = Promise.withResolvers<number>()
  const log = {
    info: (event: string, fields: { readonly port?: string | number } = {}) => {
      if (event === 'slack-listening') listening.resolve(Number(fields.port))
    },
    warn: () => undefined,
    error: () => undefined,
  }
  adapter = slack({
    mode: 'oauth',
    apiUrl: `${second.url}/api/`,
    signingSecret: 'secret',
    port: 0,
    clientId: '1.2',
    clientSecret: 'client-secret',
    stateSecret: 'state-secret',
    installations: memoryShelf(),
    log,
    reportFault: () => '',
  })
  void adapter.start(() => ({ reply: claiming(1) }))
  await install(`http://127.0.0.1:${await listening.promise}/slack`)
})
afterAll(async () => {
  await adapter.stop()
  await second.close()
})

function seed(): object {
  const user = { name: 'anna', real_name: 'Anna', email: 'anna@office.example' }
  const app = {
    client_id: '1.2',
    client_secret: 'client-secret',
    app_id: 'A1',
    name: 'Panoh',
    redirect_uris: [REDIRECT],
    scopes: [...SCOPES],
  }
  const scopes = [
    'channels:read',
    'channels:history',
    'im:read',
    'im:history',
    'users:read',
    'files:read',
    'channels:join',
    'channels:manage',
  ]
  return {
    strict_scopes: true,
    users: [user],
    channels: [{ name: 'law' }],
    oauth_apps: [{ ...app, bot_name: 'panoh' }],
    tokens: [{ token: READER, user: 'anna', scopes }],
  }
}

/** The installation from its first page to the kept token, with the choice that a person makes in between. */
async function install(address: string): Promise<void> {
  const begun = await fetch(`${address}/install`, { redirect: 'manual' })
  const agreeAt = new URL(begun.headers.get('location') ?? '')
  const page = await (await fetch(agreeAt)).text()
  const user = /name="user_id" value="(\w+)"/.exec(page)?.[1] ?? ''
  const [state, scope] = ['state', 'scope'].map((name) => agreeAt.searchParams.get(name) ?? '')
  const choice = new URLSearchParams({
    user_id: user,
    redirect_uri: REDIRECT,
    scope: scope ?? '',
    state: state ?? '',
    client_id: '1.2',
  })
  const agreed = await fetch(new URL('/oauth/v2/authorize/callback', second.url), {
    method: 'POST',
    body: choice,
    redirect: 'manual',
  })
  const code = new URL(agreed.headers.get('location') ?? '').searchParams.get('code') ?? ''
  const cookie = (begun.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? ''
  const query = new URLSearchParams({ code, state: state ?? '' }).toString()
  expect((await fetch(`${address}/oauth_redirect?${query}`, { headers: { cookie } })).status).toBe(200)
}

async function read(method: string, args: object = {}): Promise<Node> {
  const headers = { authorization: `Bearer ${READER}`, 'content-type': 'application/json' }
  const response = await fetch(`${second.url}/api/${method}`, { method: 'POST', headers, body: JSON.stringify(args) })
  const answer: unknown = await response.json()
  return isNode(answer) ? answer : {}
}

async function idOf(method: string, list: string, name: string): Promise<string> {
  const found = (await read(method))[list]
  const named = Array.isArray(found) ? found.filter(isNode).find((one) => one['name'] === name) : undefined
  return wordsOf(named?.['id'])
}

describe('a Slack that others have written', () => {
  it('takes the app’s installation, its messages and its files, with no more scopes than the manifest asks for', async () => {
    const channel = await idOf('conversations.list', 'channels', 'law')
    const anna = await idOf('users.list', 'members', 'anna')
    const team = wordsOf((await read('auth.test'))['team_id'])
    expect([channel, anna, team]).not.toContain('')

    const [message] = render(claiming(1))
    if (!message) throw new Error('an answer has a message')
    const posted = await adapter.deliver(`slack:${team}:${channel}`, [message])
    expect(posted.outcome).toBe('delivered')
    expect(await adapter.deliver(`slack:${team}:${anna}`, [message])).toMatchObject({ outcome: 'delivered' })
    const file = {
      kind: 'file',
      name: 'pack.csv',
      title: 'A pack',
      content: Buffer.from('a,b'),
      description: 'a table',
    } as const
    expect(await adapter.deliver(`slack:${team}:${channel}`, [file])).toMatchObject({ outcome: 'delivered' })

    const history = JSON.stringify((await read('conversations.history', { channel }))['messages'])
    expect(history).toContain(JSON.stringify(message.blocks[0]).slice(1, 80))
    expect(history).toContain('pack.csv')
  })
})
