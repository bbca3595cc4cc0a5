import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { haltedSince } from '../../../../src/alerts/outbox/halt.ts'
import { UNTOUCHED } from '../../../../src/alerts/outbox/enqueue.ts'
import { tellOfDeadLetters, tellOfEnumeration } from '../../../../src/office/alerts/administrator-news.ts'
import { tellAdministrators } from '../../../../src/office/alerts/tell-administrators.ts'
import { ownReply } from '../../../../src/reply/own-reply.ts'
import type { OutboxTable } from '../../../../src/store/tables/alert-tables.ts'
import { instanceUnderTest, type InstanceUnderTest } from '../../../journeys/instance-under-test.ts'
import { ADMINISTRATOR, askOf, GROUP, pressed, readReply, READER, REVIEWER, said } from './office-talk.ts'

const ADMIN = { person: ADMINISTRATOR }
const CHAT = 'telegram:4242'

let one: InstanceUnderTest

beforeAll(async () => {
  one = await instanceUnderTest()
  await one.letIn('reader', READER)
  await one.letIn('reviewer', REVIEWER)
  await one.letIn('administrator', ADMINISTRATOR)
})
afterAll(() => one.end())
beforeEach(async () => {
  one.clock.now += 600_000
  await one.store.write(async (tx) => void (await tx.deleteFrom('outbox').execute()))
})

async function queued(id: string, row: Partial<OutboxTable>): Promise<void> {
  const { sealing } = one.store
  const values: OutboxTable = {
    ...UNTOUCHED,
    lease_until: null,
    sent_at: null,
    sealed_messages: null,
    sealed_reply: null,
    problem: null,
    id,
    event: `A-2026-${id}`,
    sequence: 1,
    address_hash: sealing.hash(CHAT, 'address'),
    sealed_address: sealing.seal(CHAT, 'address'),
    platform: 'telegram',
    class: 'flash',
    rank: 0,
    state: 'waiting',
    made_at: one.clock.now,
    due_at: 0,
    is_gathered: 0,
    subscriptions: '[]',
    ...row,
  }
  await one.store.write(async (tx) => void (await tx.insertInto('outbox').values(values).execute()))
}

const rows = () => one.store.read((db) => db.selectFrom('outbox').selectAll().orderBy('id').execute())

describe('administrators', () => {
  test('halt all sending and resume it by one word each, and see since when it is halted', async () => {
    const halted = await said(one, '/halt', ADMIN)
    expect(readReply(halted)).toContain('Sending is halted')
    expect(await one.store.read(haltedSince)).toBe(one.clock.now)
    expect(readReply(await said(one, '/halt', ADMIN))).toContain('was halted before')
    expect(readReply(await said(one, '/sending', ADMIN))).toContain('Sending has been halted since 21 November 2026')
    expect(readReply(await pressed(one, halted, 'Resume sending', ADMIN))).toContain('Sending is resumed')
    expect(await one.store.read(haltedSince)).toBeNull()
    const trail = await one.store.read((db) =>
      db
        .selectFrom('audit')
        .select('action')
        .where('action', 'in', ['sending-halted', 'sending-resumed'])
        .orderBy('number')
        .execute(),
    )
    expect(trail.map(({ action }) => action)).toEqual(['sending-halted', 'sending-resumed'])
  })

  test('see what waits by its class and how long the oldest FLASH has, and no chat', async () => {
    await queued('1', { made_at: one.clock.now - 7 * 60_000 })
    await queued('2', { state: 'sending' })
    await queued('3', { class: 'prompt', rank: 1 })
    await queued('4', { class: 'digest', rank: 2, state: 'gathered', is_gathered: 1 })
    await queued('5', { state: 'sent', made_at: 0 })
    const state = readReply(await said(one, '/sending', ADMIN))
    expect(state).toMatch(/Waiting, FLASH: 2\nWaiting, PROMPT: 1\nWaiting, DIGEST: 1\nOldest FLASH waits: 7 minutes/)
    expect(JSON.stringify(await said(one, '/sending', ADMIN))).not.toContain('4242')
  })

  test('try what was given up again, or drop it, once each, knowing what hindered it', async () => {
    await queued('1', { state: 'dead', problem: 'config', refusals: 4 })
    await queued('2', { state: 'dead', problem: 'platform-refused' })
    const state = await said(one, '/sending', ADMIN)
    expect(readReply(state)).toContain('telegram: The platform refuses the bot’s token')
    const retried = askOf(state, '1. Try again')
    const id = /retry (\S+)/.exec(retried)?.[1]
    expect(readReply(await said(one, retried, ADMIN))).toContain('in the queue again')
    expect(readReply(await said(one, retried, ADMIN))).toContain('no longer among those given up')
    await pressed(one, state, '2. Drop', ADMIN)
    const states = new Map((await rows()).map((row) => [row.id, row.state]))
    expect(states.get(id ?? '')).toBe('waiting')
    expect([...states.values()].toSorted((a, b) => a.localeCompare(b))).toEqual(['dropped', 'waiting'])
    expect(readReply(await said(one, '/sending', ADMIN))).toContain('No message was given up')
  })

  test('are the only ones who may', async () => {
    for (const person of [READER, REVIEWER])
      for (const command of ['/halt', '/resume', '/sending', '/sending drop 1'])
        expect((await said(one, command, { person })).kind).toBe('refused')
    expect(await one.store.read(haltedSince)).toBeNull()
  })

  test('are told news once, each in their own chat and language', async () => {
    await one.letIn('administrator', 'slack:T0PEER:U0ANNA')
    await said(one, '/follow host:DE zone:UTC lang:ru save:yes', { person: 'slack:T0PEER:U0ANNA', language: 'ru' })
    const news = {
      key: 'enumeration-stopped 2026-11-21',
      reply: (language: 'en' | 'ru') => ownReply('help', `News in ${language}`, language),
      now: one.clock.now,
    }
    expect(await tellAdministrators(one.store, news)).toBe(2)
    expect(await tellAdministrators(one.store, news)).toBe(2)
    const told = (await rows()).map((row) => ({
      address: one.store.sealing.open(row.sealed_address, 'address'),
      says: /News in (\w+)/.exec(one.store.sealing.open(row.sealed_reply ?? '', 'notice'))?.[1],
    }))
    expect(told.toSorted((a, b) => a.address.localeCompare(b.address))).toEqual([
      { address: 'slack:T0PEER:U0ANNA', says: 'ru' },
      { address: ADMINISTRATOR, says: 'en' },
    ])
  })
})

const texts = async () =>
  (await rows()).map((row) =>
    one.store.sealing.open(row.sealed_reply ?? one.store.sealing.seal('', 'notice'), 'notice'),
  )

describe('news', () => {
  test('of messages that were given up comes once a day, and not at all without any', async () => {
    await tellOfDeadLetters(one.store, one.clock.now)
    expect(await rows()).toEqual([])
    await queued('1', { state: 'dead', problem: 'bug' })
    await tellOfDeadLetters(one.store, one.clock.now)
    await tellOfDeadLetters(one.store, one.clock.now + 1)
    const news = (await texts()).filter((text) => text.includes('One message could not be sent'))
    expect(news.length).toBeGreaterThan(0)
    await tellOfDeadLetters(one.store, one.clock.now + 86_400_000)
    expect((await texts()).filter((text) => text.includes('could not be sent'))).toHaveLength(2 * news.length)
  })

  test('of somebody who reads the records out names them by their handle alone', async () => {
    const hash = one.store.sealing.hash(READER, 'person')
    const { handle } = await one.store.read((db) =>
      db.selectFrom('people').select('handle').where('person_hash', '=', hash).executeTakeFirstOrThrow(),
    )
    await tellOfEnumeration(one.store, hash, one.clock.now)
    const news = (await texts()).join()
    expect(news).toContain(`${handle} asked for too many people`)
    expect(news).not.toContain('7001')
  })
})

describe('a test of alerts', () => {
  test('goes to whoever asks alone, marked as a test, also when it is asked before a group', async () => {
    for (const asking of [{}, GROUP]) {
      await said(one, '/alerts test', asking)
      const [row, ...more] = await rows()
      expect(more).toEqual([])
      expect(one.store.sealing.open(row?.sealed_address ?? '', 'address')).toBe(READER)
      expect(one.store.sealing.open(row?.sealed_reply ?? '', 'notice')).toContain('TEST: this is no alert')
      await one.store.write(async (tx) => void (await tx.deleteFrom('outbox').execute()))
    }
  })

  test('is not sent, nor put off, while sending is halted', async () => {
    await said(one, '/halt', ADMIN)
    expect(readReply(await said(one, '/оповещения тест'))).toContain('Отправка остановлена')
    await said(one, '/resume', ADMIN)
    expect(await rows()).toEqual([])
  })
})

describe('an event', () => {
  test('is muted and heard again in the chat that was told of it, by its number', async () => {
    const { sealing } = one.store
    await queued('014', { address_hash: sealing.hash(READER, 'address'), state: 'sent' })
    const muted = await said(one, '/mute A-2026-014')
    expect(readReply(muted)).toContain('A-2026-014 is muted')
    const mutes = () => one.store.read((db) => db.selectFrom('mutes').select(['event', 'address_hash']).execute())
    expect(await mutes()).toEqual([{ event: 'A-2026-014', address_hash: sealing.hash(READER, 'address') }])
    expect(readReply(await pressed(one, muted, 'Unmute'))).toContain('You will hear of A-2026-014 again')
    expect(await mutes()).toEqual([])
  })

  test('that was never told there cannot be muted', async () => {
    await queued('014', {})
    expect(readReply(await said(one, '/mute A-2026-014'))).toContain('Nothing was told here under A-2026-014')
    expect(await one.store.read((db) => db.selectFrom('mutes').selectAll().execute())).toEqual([])
  })

  test('that was told with all others of its publication can be muted by itself', async () => {
    const { sealing } = one.store
    const event = { event: 'A-2026-020', sequence: 1, event_key: 'k', record_key: 'inc-x', publication: 2, at: 1 }
    await one.store.write(async (tx) => {
      await tx
        .insertInto('events')
        .values({ ...event, message: 'new', class: 'digest', body: '{}' })
        .execute()
    })
    await queued('1', { event: 'publication:2', address_hash: sealing.hash(READER, 'address'), state: 'sent' })
    expect(readReply(await said(one, '/mute A-2026-020'))).toContain('is muted')
  })
})
