import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deliver } from '../../../adapters/slack/deliver.ts'
import { render } from '../../../adapters/slack/render.ts'
import type { SlackFile } from '../../../adapters/slack/slack-payload.ts'
import { clientOptionsOf, slackWeb } from '../../../adapters/slack/web/slack-web.ts'
import { boltLog } from '../../../adapters/slack/web/bolt-log.ts'
import type { Delivery } from '../../../src/adapter.ts'
import { saying } from '../../contract/claims.ts'
import { freePort } from '../../peers/free-port.ts'
import { pace } from '../../peers/slack-pace.ts'
import { directChannel, readText } from '../../peers/slack-person.ts'
import type { PeerMessage, Trouble } from '../../peers/slack-state.ts'
import { rejectionOf } from './fault-of.ts'
import { readySlack, type ServedSlack } from './served-slack.ts'

let slack: ServedSlack
beforeEach(async () => {
  slack = await readySlack({ replyTo: () => ({ reply: saying('x') }) })
})
afterEach(() => slack.end())

const LAW = 'slack:T0PEER:C0LAW'
const ONCE = { once: true } as const
const FILE: SlackFile = { kind: 'file', name: 'a.csv', title: 'A', content: Buffer.from('a'), description: 'a table' }

const say = (...words: readonly string[]) => words.flatMap((one) => render(saying(one)))
const first = ({ messages }: ServedSlack['peer']): PeerMessage => {
  const [message] = messages
  if (message === undefined) throw new Error('nothing was sent')
  return message
}
const referred = (delivery: Delivery): string => {
  const reference = delivery.outcome === 'delivered' ? delivery.messages[0] : undefined
  if (reference === undefined) throw new Error(`nothing to refer to: ${delivery.outcome}`)
  return reference
}
const calls = (method: string): number => slack.peer.calls.filter((call) => call.method === method).length
/** From now on Slack takes a message a second in a channel; its clock goes on by what calls are made to wait. */
const limit = (limits: { channelBurst?: number; workspacePerMinute?: number } = {}): void => {
  slack.peer.pacing.current = pace({ now: () => slack.waits.reduce((sum, one) => sum + one, 0), ...limits })
}

describe('a correction', () => {
  it('comes in the thread of what it corrects', async () => {
    const { adapter, peer } = slack
    const alert = referred(await adapter.deliver(LAW, say('An alert.')))
    const correction = await adapter.deliver(LAW, say('A correction.', 'More of it.'), { under: alert })
    expect(correction.outcome).toBe('delivered')
    expect(peer.messages.map(({ thread }) => thread)).toEqual([null, first(peer).ts, first(peer).ts])
  })

  it('comes in the thread in direct messages, too, whose channel Slack tells when something is posted there', async () => {
    const { adapter, peer } = slack
    const alert = referred(await adapter.deliver('slack:T0PEER:U0ANNA', say('An alert.')))
    await adapter.deliver('slack:T0PEER:U0ANNA', say('A correction.'), { under: alert })
    expect(peer.messages[1]).toMatchObject({ channel: directChannel('U0ANNA'), thread: first(peer).ts })
  })

  it.each(['restricted_action_thread_locked', 'thread_not_found'])(
    'comes beside it where the thread takes no more replies (%s)',
    async (error) => {
      const { adapter, peer } = slack
      const alert = referred(await adapter.deliver(LAW, say('An alert.')))
      peer.fail('chat.postMessage', { error })
      const correction = await adapter.deliver(LAW, say('A correction.'), { under: alert, ...ONCE })
      expect(peer.messages[1]).toMatchObject({ thread: null })
      expect(referred(correction)).toBe(`${LAW}:${peer.messages[1]?.ts}`)
    },
  )

  it('for one person’s eyes comes beside it, since a thread that only they see does not show', async () => {
    const { adapter, peer } = slack
    const alert = referred(await adapter.deliver(`${LAW}::U0ANNA`, say('An alert.')))
    await adapter.deliver(`${LAW}::U0ANNA`, say('A correction.'), { under: alert })
    expect(peer.messages[1]).toMatchObject({ thread: null, onlyFor: 'U0ANNA' })
  })
})

describe('a banner', () => {
  it('takes the place of the alert, and what does not fit into it stands in its thread', async () => {
    const { adapter, peer } = slack
    const alert = referred(await adapter.deliver(LAW, say('An alert.')))
    const changed = await adapter.deliver(LAW, say('Corrected.', 'More.'), { insteadOf: alert })
    const [banner, more] = peer.messages
    expect(readText(first(peer))).toContain('Corrected.')
    expect(banner).toMatchObject({ changes: 1 })
    expect(more).toMatchObject({ thread: banner?.ts })
    expect(changed).toEqual({ outcome: 'delivered', messages: [alert, `${LAW}:${more?.ts}`] })
  })

  it('changes direct messages as well, and can be changed again', async () => {
    const { adapter, peer } = slack
    const alert = referred(await adapter.deliver('slack:T0PEER:U0ANNA', say('An alert.')))
    const banner = referred(await adapter.deliver('slack:T0PEER:U0ANNA', say('Corrected.'), { insteadOf: alert }))
    await adapter.deliver('slack:T0PEER:U0ANNA', say('Corrected again.'), { insteadOf: banner })
    expect(peer.messages).toHaveLength(1)
    expect(readText(first(peer))).toContain('Corrected again.')
  })

  it('is no place for a file', async () => {
    const alert = referred(await slack.adapter.deliver(LAW, say('An alert.')))
    expect(await rejectionOf(slack.adapter.deliver(LAW, [FILE], { insteadOf: alert }))).toMatchObject({ code: 'bug' })
  })
})

describe('a retraction', () => {
  it('deletes the alert, and finds it gone the second time', async () => {
    const { adapter, peer, anna } = slack
    const alert = referred(await adapter.deliver(LAW, say('An alert.')))
    expect(await adapter.deliver(LAW, [], { insteadOf: alert })).toEqual({ outcome: 'delivered', messages: [] })
    expect(anna.sees()).toEqual([])
    expect(first(peer).isDeleted).toBe(true)
    expect(await adapter.deliver(LAW, [], { insteadOf: alert })).toEqual({ outcome: 'gone' })
    expect(await adapter.deliver(LAW, say('Corrected.'), { insteadOf: alert, ...ONCE })).toEqual({ outcome: 'gone' })
  })

  it.each([
    ['chat.update', 'edit_window_closed', say('Corrected.')],
    ['chat.update', 'cant_update_message', say('Corrected.')],
    ['chat.update', 'channel_not_found', say('Corrected.')],
    ['chat.delete', 'cant_delete_message', []],
    ['chat.delete', 'compliance_exports_prevent_deletion', []],
  ] as const)('is told where Slack lets nothing be changed any more (%s: %s)', async (method, error, payloads) => {
    const { adapter, peer } = slack
    const alert = referred(await adapter.deliver(LAW, say('An alert.')))
    peer.fail(method, { error })
    expect(await adapter.deliver(LAW, payloads, { insteadOf: alert })).toEqual({ outcome: 'gone' })
  })

  it('cannot touch what only one person saw, a file, or what somebody else wrote', async () => {
    const { adapter, anna } = slack
    const seen = referred(await adapter.deliver(`${LAW}::U0ANNA`, say('For you.')))
    const file = referred(await adapter.deliver(`${LAW}:1790000000.000100`, [FILE]))
    const theirs = `${LAW}:${await anna.mention('x')}`
    for (const insteadOf of [seen, file, theirs]) {
      expect(await adapter.deliver(LAW, [], { insteadOf })).toEqual({ outcome: 'gone' })
      expect(await adapter.deliver(LAW, say('y'), { insteadOf })).toEqual({ outcome: 'gone' })
    }
  })

  it('and a correction find an archived channel gone, where nothing can be changed or said any more', async () => {
    const { adapter, peer } = slack
    const alert = referred(await adapter.deliver(LAW, say('An alert.')))
    peer.archived.add('C0LAW')
    expect(await adapter.deliver(LAW, say('Corrected.'), { insteadOf: alert })).toEqual({ outcome: 'gone' })
    expect(await adapter.deliver(LAW, say('A correction.'), { under: alert, ...ONCE })).toEqual({ outcome: 'gone' })
  })

  it('refers to something', async () => {
    const { adapter } = slack
    expect(await rejectionOf(adapter.deliver(LAW, [], { insteadOf: 'telegram:1/2' }))).toMatchObject({ code: 'bug' })
    expect(await rejectionOf(adapter.deliver(LAW, say('x'), { under: '' }))).toMatchObject({ code: 'bug' })
  })
})

describe('one attempt', () => {
  it('that was too soon for the channel is told with the pause, and no other channel has to wait', async () => {
    const { adapter, peer, waits } = slack
    limit()
    peer.members.set('C0HELP', new Set(['U0BOT']))
    expect(await adapter.deliver(LAW, say('One.'), ONCE)).toMatchObject({ outcome: 'delivered' })
    expect(await adapter.deliver(LAW, say('Two.'), ONCE)).toEqual({
      outcome: 'later',
      milliseconds: 1_000,
      everywhere: false,
    })
    expect(await adapter.deliver('slack:T0PEER:C0HELP', say('Three.'), ONCE)).toMatchObject({ outcome: 'delivered' })
    expect(waits).toEqual([])
    expect(calls('chat.postMessage')).toBe(3)
    expect(peer.messages).toHaveLength(2)
  })

  it('that was too much for the workspace is told as a pause for all', async () => {
    const { adapter, peer, waits } = slack
    limit({ channelBurst: 9, workspacePerMinute: 2 })
    for (const words of ['One.', 'Two.']) await adapter.deliver(LAW, say(words), ONCE)
    expect(await adapter.deliver('slack:T0PEER:U0ANNA', say('Three.'), ONCE)).toEqual({
      outcome: 'later',
      milliseconds: 30_000,
      everywhere: true,
    })
    expect(waits).toEqual([])
    expect(peer.messages).toHaveLength(2)
  })

  it.each([
    ['chat.update', { insteadOf: true }, { retryAfter: 1 }, 1_000],
    ['chat.delete', { insteadOf: true, isEmpty: true }, { retryAfter: 20 }, 20_000],
    ['chat.postEphemeral', { to: `${LAW}::U0ANNA` }, { retryAfter: 1 }, 1_000],
    ['chat.postMessage', {}, { error: 'rate_limited' }, 60_000],
    ['chat.postMessage', {}, { error: 'message_limit_exceeded' }, 60_000],
  ] as const)(
    'of %s (%j), which is counted for the workspace as a whole, is told as a pause for all (%j)',
    async (method, how, trouble: Trouble, milliseconds) => {
      const { adapter, peer, waits } = slack
      const alert = referred(await adapter.deliver(LAW, say('An alert.')))
      peer.fail(method, trouble)
      const payloads = 'isEmpty' in how ? [] : say('More.')
      const manner = 'insteadOf' in how ? { insteadOf: alert, ...ONCE } : ONCE
      const delivery = await adapter.deliver('to' in how ? how.to : LAW, payloads, manner)
      expect(delivery).toEqual({ outcome: 'later', milliseconds, everywhere: true })
      expect(waits).toEqual([])
      expect(calls(method)).toBe(method === 'chat.postMessage' ? 2 : 1)
    },
  )

  it('of which Slack took the message and the connection was lost is unsure, and the message is there once', async () => {
    const { adapter, peer } = slack
    peer.fail('chat.postMessage', { lost: true })
    expect(await adapter.deliver(LAW, say('An alert.'), ONCE)).toEqual({ outcome: 'unsure' })
    expect(peer.messages).toHaveLength(1)
    peer.fail('chat.postMessage', { cut: true })
    expect(await adapter.deliver(LAW, say('An alert.'), ONCE)).toEqual({ outcome: 'unsure' })
    expect(calls('chat.postMessage')).toBe(2)
  })

  it.each([
    ['says nothing that can be read', { garbage: '<html>' }],
    ['says that some of it may have succeeded', { error: 'internal_error' }],
    ['breaks', { status: 500 }],
    ['is cut off by what stands before it', { status: 504 }],
  ] as const)('is unsure where Slack %s', async (_, trouble: Trouble) => {
    slack.peer.fail('chat.postMessage', trouble, 2)
    expect(await slack.adapter.deliver(LAW, say('An alert.'), ONCE)).toEqual({ outcome: 'unsure' })
    expect(calls('chat.postMessage')).toBe(1)
  })

  it.each([
    ['is overloaded', { status: 503 }, 'unreachable'],
    ['is out of service', { error: 'service_unavailable' }, 'unreachable'],
    ['refuses the message', { error: 'msg_too_long' }, 'platform-refused'],
    ['misses a scope', { error: 'missing_scope' }, 'config'],
  ] as const)('that Slack surely did not take throws the fault where it %s', async (_, trouble: Trouble, code) => {
    slack.peer.fail('chat.postMessage', trouble, 2)
    expect(await rejectionOf(slack.adapter.deliver(LAW, say('An alert.'), ONCE))).toMatchObject({ code })
    expect(calls('chat.postMessage')).toBe(1)
    expect(slack.waits).toEqual([])
  })

  it('that Slack never answers is unsure; at an address where no Slack is, nothing was sent', async () => {
    const { peer } = slack
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
    const workspaces = { tokenOf: () => Promise.resolve('xoxb-peer'), refused: () => Promise.resolve() }
    const at = (apiUrl: string) =>
      slackWeb({
        workspaces,
        log,
        wait: () => Promise.reject(new Error('waited')),
        clientOptions: { ...clientOptionsOf(apiUrl, boltLog(log)), timeout: 100 },
      })
    peer.fail('chat.postMessage', { silent: true })
    expect(await deliver(at(peer.apiUrl), LAW, say('x'), ONCE)).toEqual({ outcome: 'unsure' })
    const nowhere = deliver(at(`http://127.0.0.1:${await freePort()}/api/`), LAW, say('x'), ONCE)
    expect(await rejectionOf(nowhere)).toMatchObject({ code: 'unreachable' })
  })

  it.each([
    ['C0GONE', 'a channel that there is not'],
    ['C0OTHER', 'a channel that the bot was removed from'],
    ['C0OLD', 'an archived channel'],
  ])('at %s finds %s gone', async (channel) => {
    const { adapter, peer } = slack
    peer.members.set('C0OTHER', new Set(['U0ANNA'])).set('C0OLD', new Set(['U0BOT']))
    peer.archived.add('C0OLD')
    expect(await adapter.deliver(`slack:T0PEER:${channel}`, say('x'), ONCE)).toEqual({ outcome: 'gone' })
    expect(await adapter.deliver(`slack:T0PEER:${channel}`, say('x'))).toEqual({ outcome: 'gone' })
  })

  it('is of the first part; for the others Slack is waited for, since they belong to it', async () => {
    const { adapter, peer, waits } = slack
    limit()
    const delivery = await adapter.deliver(LAW, say('One.', 'Two.', 'Three.'), { ...ONCE, silent: true })
    expect(delivery).toMatchObject({ outcome: 'delivered' })
    expect(waits).toEqual([1_000, 1_000])
    expect(peer.messages).toHaveLength(3)
  })

  it('whose first part arrived and whose second fails for a time is unsure, for all of it would repeat the first', async () => {
    const { adapter, peer } = slack
    limit({ channelBurst: 9, workspacePerMinute: 1 })
    expect(await adapter.deliver(LAW, say('One.', 'Two.'), ONCE)).toEqual({ outcome: 'unsure' })
    expect(peer.messages).toHaveLength(1)
  })

  it('is made without blocks in the same delivery when a workspace does not take them', async () => {
    const { adapter, peer } = slack
    peer.fail('chat.postMessage', { error: 'invalid_blocks' })
    expect(await adapter.deliver(LAW, say('An alert.'), ONCE)).toMatchObject({ outcome: 'delivered' })
    expect(first(peer).blocks).toEqual([])
  })
})

describe('a delivery that may take its time', () => {
  it('waits as long as Slack asks, and comes', async () => {
    const { adapter, peer, waits } = slack
    limit()
    for (const words of ['One.', 'Two.'])
      expect(await adapter.deliver(LAW, say(words))).toMatchObject({ outcome: 'delivered' })
    expect(waits).toEqual([1_000])
    expect(peer.messages).toHaveLength(2)
  })
})
