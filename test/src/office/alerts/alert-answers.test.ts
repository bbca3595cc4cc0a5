import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { MOST_SUBSCRIPTIONS } from '../../../../src/alerts/kept/save-subscription.ts'
import { packCommand } from '../../../../src/ask/packed-command.ts'
import { changeRole } from '../../../../src/people/change-role.ts'
import { OPERATOR } from '../../../../src/people/actor.ts'
import { openRecords } from '../../../../src/open-records.ts'
import { instanceUnderTest, type InstanceUnderTest } from '../../../journeys/instance-under-test.ts'
import { ADMINISTRATOR, askOf, GROUP, pressed, readReply, READER, REVIEWER, said } from './office-talk.ts'

const WISH = 'tell me when Germany deports a Tajik'
const IN_GROUP = { person: REVIEWER, ...GROUP }
const SLACK = 'slack:T0PEER:U0ANNA'

let one: InstanceUnderTest

beforeAll(async () => {
  one = await instanceUnderTest()
  await one.letIn('reader', READER, SLACK)
  await one.letIn('reviewer', REVIEWER)
  await one.letIn('administrator', ADMINISTRATOR)
})
afterAll(() => one.end())
beforeEach(async () => {
  // A minute’s allowance of questions comes back.
  one.clock.now += 600_000
  await one.store.write(async (tx) => void (await tx.deleteFrom('subscriptions').execute()))
})

const addresses = () =>
  one.store.read(async (db) =>
    (await db.selectFrom('subscriptions').select('sealed_address').execute()).map(({ sealed_address }) =>
      one.store.sealing.open(sealed_address, 'address'),
    ),
  )

const save = async (text = WISH, asking = {}) => pressed(one, await said(one, text, asking), 'Save', asking)

describe('a wish to be told', () => {
  test('is read back with what was taken to be meant, and kept only by Save', async () => {
    const draft = await said(one, WISH)
    expect(readReply(draft)).toContain('Germany, concerning people pursued by Tajikistan')
    expect(readReply(draft)).toContain('Nothing is kept yet')
    expect(readReply(await said(one, '/alerts'))).toContain('You have no alerts.')
    expect(readReply(await pressed(one, draft, 'Save'))).toMatch(/^Saved\./)
    expect(readReply(await said(one, '/alerts'))).toContain('You have one alert')
    expect(await addresses()).toEqual([READER])
  })

  test('has buttons that Telegram’s 64 bytes hold', async () => {
    const draft = await said(one, WISH)
    expect(draft.actions.filter(({ ask }) => packCommand(ask) === null)).toEqual([])
  })

  test('of somebody whose zone is not known says so and offers cities; the zone once said is kept for the next', async () => {
    const first = await said(one, WISH)
    expect(readReply(first)).toContain('Times are UTC until you say in which time zone you are')
    const zoned = await pressed(one, first, 'Tashkent')
    expect(readReply(zoned)).toContain('quiet 22:00–07:00 Tashkent time')
    await pressed(one, zoned, 'Save')
    const second = await said(one, 'every Monday at 9, Tajiks in Poland')
    expect(readReply(second)).toContain('every Monday at 09:00 (Tashkent time)')
    expect(second.actions.map(({ label }) => label)).not.toContain('Berlin')
  })

  test('for a digest asks for the zone before it can be kept, UTC among the answers', async () => {
    const draft = await said(one, 'every Monday at 9, Tajiks in Poland')
    expect(draft.actions.map(({ label }) => label)).not.toContain('Save')
    expect(readReply(await pressed(one, await pressed(one, draft, 'UTC'), 'Save'))).toMatch(/^Saved\./)
  })

  test('in a zone that there is not, of everything, or that can never match is not kept unasked', async () => {
    expect(readReply(await said(one, `${WISH} zone:Mars/Base save:yes`))).toContain('There is no time zone “Mars/Base”')
    expect(readReply(await said(one, '/follow deportations host:TJ origin:TJ save:yes'))).toContain(
      'would never be sent',
    )
    expect(await addresses()).toEqual([])
    const everything = await said(one, '/follow all:yes')
    expect(readReply(everything)).toContain('Is it meant so?')
    expect(readReply(await pressed(one, everything, 'Yes, everything'))).toMatch(/^Saved\./)
  })

  test('that is kept already is said, and not kept twice; a paused one is said to be paused', async () => {
    const draft = await said(one, WISH)
    const saved = await pressed(one, draft, 'Save')
    expect(readReply(await pressed(one, draft, 'Save'))).toContain('You are already told of this')
    await pressed(one, saved, 'Pause')
    const paused = await pressed(one, draft, 'Save')
    expect(readReply(paused)).toContain('it is paused')
    expect(readReply(await pressed(one, paused, 'Resume'))).toMatch(/^Resumed\./)
    expect(await addresses()).toHaveLength(1)
  })

  test('beyond fifty is refused with the number', async () => {
    await pressed(one, await said(one, WISH), 'Save')
    const kept = await one.store.read((db) => db.selectFrom('subscriptions').selectAll().executeTakeFirstOrThrow())
    const more = Array.from({ length: MOST_SUBSCRIPTIONS - 1 }, (_, order) => ({
      ...kept,
      id: `MORE${order}`,
      zone: 'Asia/Baku',
    }))
    await one.store.write(async (tx) => void (await tx.insertInto('subscriptions').values(more).execute()))
    const refused = await said(one, '/follow Kazakhstan save:yes zone:Europe/Berlin')
    expect(refused.kind).toBe('refused')
    expect(readReply(refused)).toContain('50')
  })

  test('is answered in Russian to whoever asks in Russian', async () => {
    const draft = await said(one, 'сообщи, когда Германия депортирует таджика', { language: 'ru' })
    expect(readReply(await pressed(one, draft, 'Сохранить', { language: 'ru' }))).toMatch(/^Сохранено/)
  })
})

describe('one’s alerts', () => {
  test('are paused, resumed, changed and deleted by their buttons, and brought back by the last', async () => {
    await save()
    const list = await said(one, '/alerts')
    const paused = await pressed(one, list, '1. Pause')
    expect(readReply(paused)).toMatch(/^Paused\./)
    expect(readReply(await said(one, '/alerts'))).toContain('(paused)')
    await pressed(one, paused, 'Resume')
    const change = await pressed(one, list, '1. Change')
    const weekly = await pressed(one, await pressed(one, change, 'Berlin'), 'Weekly')
    expect(readReply(await pressed(one, weekly, 'Save'))).toMatch(/^Changed\.[^]*every Monday at 09:00 \(Berlin time\)/)
    const deleted = await pressed(one, list, '1. Delete')
    expect(readReply(deleted)).toMatch(/^Deleted\./)
    expect(readReply(await said(one, '/alerts'))).toContain('You have no alerts.')
    await pressed(one, deleted, 'Save it again')
    expect(readReply(await said(one, '/alerts'))).toContain('every Monday at 09:00 (Berlin time)')
  })

  test('that are gone, or somebody else’s, are told of with the same words', async () => {
    const saved = await save()
    const [foreign, gone] = [
      await said(one, askOf(saved, 'Delete'), { person: ADMINISTRATOR }),
      '/unfollow sub:00000000',
    ]
    const words = readReply(await said(one, gone))
    expect(words).toContain('no longer there, or it is not yours')
    expect(readReply(foreign)).toContain(words)
    for (const button of ['Pause', 'Change'])
      expect(readReply(await said(one, askOf(saved, button), { person: ADMINISTRATOR }))).toContain(words)
    await pressed(one, saved, 'Delete')
    const drafted = await said(one, `${askOf(saved, 'Change')} host:DE zone:UTC save:yes`)
    expect(readReply(drafted)).toContain(words)
    expect(await addresses()).toEqual([])
  })

  test('that are meant by words are shown before one is ended, and all can be ended at once', async () => {
    await save()
    await save('/follow Poland to Tajikistan')
    const which = await said(one, 'unsubscribe me from Poland')
    expect(readReply(which)).toContain('Which is to be deleted?')
    expect(readReply(which)).not.toContain('Germany')
    expect(readReply(await said(one, 'unsubscribe me from Turkey'))).toContain('None of the alerts is about that')
    expect(await addresses()).toHaveLength(2)
    const both = await said(one, '/mute')
    expect(readReply(await pressed(one, both, 'All of them'))).toBe('2 alerts are paused.')
    expect(readReply(await said(one, '/unfollow all:yes'))).toBe('2 alerts were deleted.')
    expect(await addresses()).toEqual([])
  })

  test('go with the person who is shut out', async () => {
    const person = 'telegram:7100'
    await one.letIn('reader', person)
    await save(WISH, { person })
    const hash = one.store.sealing.hash(person, 'person')
    const { handle } = await one.store.read((db) =>
      db.selectFrom('people').select('handle').where('person_hash', '=', hash).executeTakeFirstOrThrow(),
    )
    await changeRole(one.store, { handle, role: null, by: OPERATOR, at: one.clock.now })
    expect(await addresses()).toEqual([])
  })

  test('hold a note that only their owner reads', async () => {
    await save('/follow Germany note:"the Thursday round"')
    expect(readReply(await said(one, '/alerts'))).toContain('the Thursday round')
    expect(readReply(await said(one, '/alerts', { person: REVIEWER }))).not.toContain('Thursday')
  })
})

describe('in a group', () => {
  test('a reader is refused, and told where to ask', async () => {
    const refused = await said(one, WISH, GROUP)
    expect(refused).toMatchObject({ kind: 'refused', audience: 'asker' })
    expect(readReply(refused)).toContain('reviewers and administrators')
    for (const command of ['/unfollow all:yes', '/mute', '/follow all:yes save:yes', '/mute A-2026-014'])
      expect((await said(one, command, GROUP)).kind).toBe('refused')
  })

  test('a reviewer sets an alert for the room, before the room; readers see it without buttons', async () => {
    const draft = await said(one, WISH, IN_GROUP)
    expect(draft.audience).toBe('everyone')
    expect(readReply(draft)).toContain('for the whole room')
    expect((await pressed(one, draft, 'Save', IN_GROUP)).audience).toBe('everyone')
    expect(await addresses()).toEqual([GROUP.from])
    expect(await said(one, '/alerts', GROUP)).toMatchObject({ audience: 'everyone', actions: [] })
    expect(readReply(await said(one, '/alerts'))).toContain('You have no alerts.')
    expect(readReply(await said(one, '/alerts', { person: REVIEWER }))).toContain('Told in a room, not here')
  })

  test('another reviewer manages it, also by an answer for their eyes alone, and nobody does from another room', async () => {
    const saved = await pressed(one, await said(one, WISH, IN_GROUP), 'Save', IN_GROUP)
    const pause = askOf(saved, 'Pause')
    const elsewhere = { person: ADMINISTRATOR, from: 'telegram:-200', privacy: 'group' } as const
    expect(readReply(await said(one, pause, elsewhere))).toContain('not yours')
    expect(readReply(await said(one, pause, { person: ADMINISTRATOR, ...GROUP }))).toMatch(/^Paused/)
  })

  test('what names a person or a judgment is for the asker alone, and a note is not taken', async () => {
    const named = await said(one, '/follow Dilmurod Ergashev', IN_GROUP)
    expect(named.audience).toBe('asker')
    expect((await said(one, '/follow Nobody Whomsoever', IN_GROUP)).audience).toBe('asker')
    expect(readReply(await said(one, `/follow Germany note:"for a client"`, IN_GROUP))).not.toContain('client')
    expect((await pressed(one, named, 'Save', IN_GROUP)).audience).toBe('asker')
    expect((await said(one, '/alerts', IN_GROUP)).audience).toBe('asker')
  })
})

describe('in Slack', () => {
  test('what is asked in a channel for one’s own eyes is told in one’s direct messages', async () => {
    const saved = await said(one, '/follow Germany save:yes', { person: SLACK, from: 'slack:T0PEER:C0LAW::U0ANNA' })
    expect(readReply(saved)).toContain('in your direct messages')
    const here = await said(one, '/follow Poland save:yes', { person: SLACK, from: 'slack:T0PEER:D0ANNA:1.2' })
    expect(readReply(here)).not.toContain('direct messages')
    expect(await addresses()).toEqual([SLACK, SLACK])
  })

  test('a room is its channel, whatever thread it was set in', async () => {
    const reviewer = 'slack:T0PEER:U0BORIS'
    await one.letIn('reviewer', reviewer)
    const inChannel = { person: reviewer, from: 'slack:T0PEER:C0LAW:1790000000.1', privacy: 'group' } as const
    const saved = await said(one, '/follow Germany save:yes', inChannel)
    expect(await addresses()).toEqual(['slack:T0PEER:C0LAW'])
    const forOwnEyes = { person: reviewer, from: 'slack:T0PEER:C0LAW::U0BORIS' }
    expect(readReply(await said(one, askOf(saved, 'Pause'), forOwnEyes))).toMatch(/^Paused/)
  })
})

describe('a record that only reviewers see', () => {
  test('cannot be followed by a reader, who hears of it as of one that there is not, nor for a room', async () => {
    const shipped = openRecords()
    if (!shipped.ok) throw new Error('no records')
    const hidden = 'per-dilmurod-ergashev'
    const seeds = { lists: shipped.lists, restricted: new Set([hidden]), dataDate: shipped.today }
    await using other = await instanceUnderTest({ seeds })
    await other.letIn('reader', READER)
    await other.letIn('reviewer', REVIEWER)
    const withoutIt = async (id: string) => {
      const reply = await said(other, `/follow person:${id} save:yes`)
      return { ...reply, headline: readReply(reply).split('\n')[0]?.replaceAll(id, 'ID') }
    }
    await said(other, '/help')
    const [restricted, unknown] = [await withoutIt(hidden), await withoutIt('per-nobody-at-all')]
    expect(JSON.stringify(restricted).replaceAll(hidden, 'ID')).toBe(
      JSON.stringify(unknown).replaceAll('per-nobody-at-all', 'ID'),
    )
    expect(await other.store.read((db) => db.selectFrom('subscriptions').selectAll().execute())).toEqual([])
    const wish = `/follow person:${hidden} save:yes`
    const inRoom = await said(other, wish, IN_GROUP)
    expect(inRoom.audience).toBe('asker')
    expect(await other.store.read((db) => db.selectFrom('subscriptions').selectAll().execute())).toEqual([])
    expect(readReply(await said(other, wish, { person: REVIEWER }))).toMatch(/^Saved\./)
  })
})
