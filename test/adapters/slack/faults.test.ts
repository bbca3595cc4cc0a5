import { webApi } from '@slack/bolt'
import { afterEach, describe, expect, it } from 'vitest'
import { callSlack } from '../../../adapters/slack/web/call-slack.ts'
import { postToResponseUrl } from '../../../adapters/slack/web/response-url.ts'
import { saying } from '../../contract/claims.ts'
import { readText } from '../../peers/slack-person.ts'
import type { Trouble } from '../../peers/slack-state.ts'
import { faultOf } from './fault-of.ts'
import { readySlack, servedSlack, type ServedSlack, type Serving } from './served-slack.ts'

let slack: ServedSlack
const served = async (serving: Partial<Serving> = {}): Promise<ServedSlack> => {
  slack = await readySlack({ replyTo: () => ({ reply: saying('The answer.') }), ...serving })
  return slack
}
afterEach(() => slack.end())

const firstFault = (): ReturnType<typeof faultOf> => faultOf(slack.faults[0])

describe('a call to Slack', () => {
  it('is made again when Slack says when, and not before', async () => {
    const { anna, peer, waits } = await served()
    peer.fail('chat.postMessage', { retryAfter: 7 }, 2)
    await anna.mention('x')
    await anna.reads('The answer.')
    expect(waits).toEqual([7_000, 7_000])
  })

  it.each([
    ['asks to wait too long', { retryAfter: 3_600 }, 1, 'unreachable'],
    ['is overloaded again and again', { status: 503 }, 3, 'unreachable'],
    ['says garbage', { garbage: '<html>sorry</html>' }, 1, 'unreachable'],
    ['says nothing that can be read', { garbage: 'null' }, 1, 'unreachable'],
    ['hangs up', { cut: true }, 1, 'unreachable'],
    ['fails within', { error: 'internal_error' }, 1, 'unreachable'],
    ['refuses the request', { status: 400, body: 'no' }, 1, 'platform-refused'],
    ['knows of no such right', { status: 401 }, 1, 'platform-refused'],
    ['forbids it', { status: 403 }, 1, 'platform-refused'],
    ['is in conflict', { status: 409 }, 1, 'platform-refused'],
    ['breaks again and again', { status: 500 }, 3, 'unreachable'],
    ['refuses the message', { error: 'msg_too_long' }, 1, 'platform-refused'],
    ['misses a scope', { error: 'missing_scope' }, 1, 'config'],
  ] as const)('fails with what to do when Slack %s', async (_, trouble: Trouble, times, code) => {
    const { anna, peer } = await served()
    peer.fail('chat.postMessage', trouble, times)
    await anna.mention('x')
    const told = await anna.reads('The fault is on our side')
    expect(readText(told)).toContain('00000001')
    expect(told.onlyFor).toBe('U0ANNA')
    expect(firstFault().code).toBe(code)
    expect(firstFault().remedy).toMatch(/\w{3}/)
  })

  it('is not made again where the message may have been taken', async () => {
    const { anna, peer } = await served()
    peer.fail('chat.postMessage', { cut: true }, 5)
    await anna.mention('x')
    await anna.reads('The fault is on our side')
    expect(peer.calls.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(1)
  })

  it('that is not answered is given up', async () => {
    const { peer } = await served()
    peer.fail('auth.test', { silent: true })
    peer.fail('response_url', { silent: true })
    const client = new webApi.WebClient('xoxb-peer', {
      slackApiUrl: peer.apiUrl,
      timeout: 30,
      retryConfig: { retries: 0 },
    })
    const patience = {
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
      wait: () => Promise.resolve(),
    }
    expect(await callSlack(() => client.auth.test(), patience)).toMatchObject({ ok: false, code: 'timeout' })
    const url = peer.responseUrl({ channel: 'C0LAW', user: 'U0ANNA', message: null })
    const form = { response_type: 'ephemeral', replace_original: false } as const
    const responded = await postToResponseUrl(url, { kind: 'message', text: 'x', blocks: [] }, form, 30)
    expect(responded).toMatchObject({ ok: false, code: 'timeout', fault: { code: 'unreachable' } })
  })

  it('is made without blocks when a workspace does not take them', async () => {
    const { anna, peer } = await served()
    peer.fail('chat.postMessage', { error: 'invalid_blocks' })
    await anna.mention('x')
    const { text, blocks } = await anna.reads('The answer.')
    expect(text).toContain('The answer.')
    expect(blocks).toEqual([])
  })
})

describe('the address that comes with a command', () => {
  it.each([
    ['expired', 404, 'expired_url'],
    ['used up', 404, 'used_url'],
    ['broken', 500, ''],
  ])('is replaced by an ephemeral message when it is %s', async (_, status, body) => {
    const { anna, peer } = await served()
    peer.fail('response_url', { status, body })
    await anna.command('x')
    expect((await anna.reads('The answer.')).onlyFor).toBe('U0ANNA')
    expect(peer.calls.map(({ method }) => method)).toContain('chat.postEphemeral')
  })

  it('is replaced by a direct message where the bot is not in the channel', async () => {
    const { anna, peer } = await served()
    peer.members.set('C0OTHER', new Set(['U0ANNA']))
    peer.fail('response_url', { status: 404, body: 'expired_url' })
    await anna.command('x', 'C0OTHER')
    expect((await anna.reads('The answer.', 'D0ANNA')).onlyFor).toBeNull()
  })

  it('is enough in a channel where the bot is not', async () => {
    const { anna, peer } = await served()
    peer.members.set('C0OTHER', new Set(['U0ANNA']))
    await anna.command('x', 'C0OTHER')
    expect((await anna.reads('The answer.', 'C0OTHER')).onlyFor).toBe('U0ANNA')
  })

  it('is not tried twice where the answer may have been taken', async () => {
    const { anna, peer, answered } = await served()
    peer.fail('response_url', { cut: true })
    await anna.command('x')
    await answered(1)
    expect(firstFault().code).toBe('unreachable')
  })
})

describe('a button whose message was deleted', () => {
  it('is answered below it', async () => {
    const page = { number: 1, of: 2, next: '/recent page:2' }
    const { anna, peer } = await served({ replyTo: ({ text }) => ({ reply: { ...saying(`Asked: ${text}`), page } }) })
    await anna.mention('x')
    const message = await anna.reads('Asked: x')
    message.isDeleted = true
    await anna.press(message, 'Next ›')
    const answer = await anna.reads('Asked: /recent page:2')
    expect(answer.onlyFor).toBe('U0ANNA')
    expect(peer.messages).toHaveLength(2)
  })
})

describe('the core', () => {
  it('that fails is told of in one sentence with its reference, in the language of the question', async () => {
    const { anna, faults } = await served({
      replyTo: () => {
        throw new Error('a secret of the core')
      },
    })
    await anna.command('кто такой Фаррух')
    const told = await anna.reads('Ответить не удалось')
    expect(readText(told)).toContain('00000001')
    expect(readText(told)).not.toContain('secret')
    expect(faults).toHaveLength(1)
  })
})

describe('the start', () => {
  it.each([
    ['a wrong bot token', 'auth.test', 'invalid_auth'],
    ['a revoked bot token', 'auth.test', 'token_revoked'],
    ['a removed account', 'auth.test', 'account_inactive'],
    ['a wrong app token', 'apps.connections.open', 'invalid_auth'],
    ['an app token without its scope', 'apps.connections.open', 'missing_scope'],
  ])('with %s ends with what to do', async (_, method, error) => {
    slack = await servedSlack({
      replyTo: () => ({ reply: saying('x') }),
      prepare: (peer) => peer.fail(method, { error }),
    })
    const { code, remedy } = faultOf(await slack.ended)
    expect(code).toBe('config')
    expect(remedy).toContain('api.slack.com/apps')
  })

  it('waits for a Slack that cannot be reached yet', async () => {
    slack = await servedSlack({
      replyTo: () => ({ reply: saying('The answer.') }),
      prepare: (peer) => peer.fail('apps.connections.open', { status: 503 }),
    })
    await slack.saw('slack-connected')
    await slack.anna.command('x')
    expect(await slack.anna.reads('The answer.')).toBeDefined()
  })

  it('on a port that is taken ends with what to do', async () => {
    const { saw } = await served({ mode: 'http' })
    const { port } = (await saw('slack-listening')).fields
    const second = await servedSlack({ replyTo: () => ({ reply: saying('x') }), mode: 'http', port: Number(port) })
    const { code, remedy } = faultOf(await second.ended)
    expect(code).toBe('config')
    expect(remedy).toContain('PORT')
    await second.end()
  })
})

describe('the adapter', () => {
  it('tells once that Slack can reach it, also when the connection is renewed', async () => {
    const { peer, logged, adapter } = await served()
    peer.socket.refresh()
    await peer.until(
      'a second connection',
      () => logged.filter(({ event }) => event === 'slack-connected').length === 2,
    )
    expect(logged.filter(({ event }) => event === 'started')).toHaveLength(1)
    expect(() => adapter.start(() => ({ reply: saying('x') }))).toThrow('started twice')
  })
})

describe('a token that is lost while the bot is running', () => {
  it('ends the talk with what to do', async () => {
    const { anna, peer, ended } = await served()
    peer.revoked.add('xoxb-peer')
    await anna.mention('x')
    const { code, message } = faultOf(await ended)
    expect(code).toBe('config')
    expect(message).toContain('token_revoked')
  })

  it('ends the talk when Slack tells of it', async () => {
    const { peer, ended } = await served()
    await peer.send('events_api', {
      type: 'event_callback',
      team_id: 'T0PEER',
      event_id: 'Ev1',
      event: { type: 'app_uninstalled' },
    })
    expect(await ended).toMatchObject({ code: 'config' })
  })
})

describe('the socket', () => {
  it('survives whatever comes over it', async () => {
    const { anna, peer, saw } = await served()
    const odd = [
      '',
      'null',
      '[]',
      'x'.repeat(70_000),
      '{"type":"events_api"}',
      '{"type":"later","payload":{}}',
      '{"type":"interactive","payload":7}',
      '{"type":"events_api","envelope_id":"1","payload":{"team_id":"T0PEER","event":{"type":"message","user":null}}}',
      '{"type":"interactive","envelope_id":"2","payload":{"type":"block_actions","actions":null,"user":{}}}',
      '{"type":"slash_commands","envelope_id":"3","payload":{"command":"/panoh","team_id":"T0PEER","text":7}}',
    ]
    odd.forEach(peer.socket.sendRaw)
    await saw('slack-envelope-unreadable')
    await saw('slack-request-unreadable')
    await anna.command('x')
    expect(await anna.reads('The answer.')).toBeDefined()
  })

  it('passes over what the bot itself and other bots write', async () => {
    const { anna, peer, saw } = await served()
    const event = { type: 'message', channel_type: 'im', channel: 'D0ANNA', text: 'x', ts: '1.1' }
    const sent = (more: object) =>
      peer.send('events_api', {
        type: 'event_callback',
        team_id: 'T0PEER',
        event_id: `Ev${peer.next()}`,
        event: { ...event, ...more },
      })
    await sent({ user: peer.botUser })
    await sent({ user: 'U0ROBOT', bot_id: 'B0ROBOT' })
    await sent({ subtype: 'bot_message', bot_id: 'B0BOT' })
    await saw('slack-request-passed-over')
    await anna.write('x')
    await slack.answered(1)
    expect(peer.messages).toHaveLength(1)
  })

  it('takes no request of another workspace', async () => {
    const { peer, saw } = await served()
    const event = { type: 'app_mention', user: 'U0ANNA', channel: 'C0LAW', text: 'x', ts: '1.1' }
    await peer.send('events_api', { type: 'event_callback', team_id: 'T0OTHER', event_id: 'Ev1', event })
    await saw('slack-workspace-unknown')
    expect(peer.messages).toEqual([])
  })
})

describe('the log', () => {
  it('holds nothing of a request, an address or a token, even of a call that fails on its way', async () => {
    const { anna, peer, logged } = await served()
    peer.fail('chat.postEphemeral', { cut: true })
    peer.fail('response_url', { status: 404, body: 'expired_url' })
    await anna.command('who Farrukh Ikromov')
    await slack.answered(1)
    await anna.press(
      {
        channel: 'C0LAW',
        ts: '1.1',
        thread: null,
        onlyFor: 'U0ANNA',
        text: '',
        changes: 0,
        isDeleted: false,
        blocks: [button('x')],
      },
      'x',
    )
    peer.socket.drop()
    await peer.until('a second connection', () => peer.socket.opened() === 2)
    const text = JSON.stringify(logged)
    expect(logged.length).toBeGreaterThan(3)
    for (const secret of ['Farrukh', 'U0ANNA', 'T0PEER', 'C0LAW', 'xoxb', 'xapp', 'ticket', '127.0.0.1'])
      expect(text).not.toContain(secret)
  })
})

const button = (label: string): object => ({
  type: 'actions',
  elements: [{ type: 'button', action_id: 'old', value: 'x', text: { type: 'plain_text', text: label } }],
})
