import { expect, test } from 'vitest'
import type { Message } from '../../../src/ask/message.ts'
import { OPERATOR } from '../../../src/people/actor.ts'
import { door, type Entry } from '../../../src/people/door.ts'
import { findMember } from '../../../src/people/find-member.ts'
import { invite } from '../../../src/people/invite.ts'
import { openWorkspace } from '../../../src/people/open-workspace.ts'
import { linesOf } from '../../../src/reply/lines-of.ts'
import { textOf } from '../../../src/reply/line.ts'
import type { Store } from '../../../src/store/store.ts'
import { describeOnSqlite } from '../store/on-sqlite.ts'
import { describeStores } from '../store/stores.ts'
import { DAY, letInAs, NOON, trailOf } from './let-in-as.ts'

const PERSON = 'telegram:2001'

function message(text: string, change: Partial<Message> = {}): Message {
  return { text, person: PERSON, from: PERSON, privacy: 'direct', ...change }
}

/** What somebody is told; null: nothing. Fails for who is let through. */
function told(entry: Entry): string | null {
  if (entry.outcome !== 'answered') throw new Error(`was let through: ${entry.outcome}`)
  const { reply } = entry
  return reply === null ? null : [reply.headline, ...reply.blocks.flatMap(linesOf)].map(textOf).join('\n')
}

async function codeIn(store: Store, platform: string | null = 'telegram'): Promise<string> {
  const invited = await invite(store, { role: 'reader', platform, by: OPERATOR, at: NOON })
  return invited?.code ?? ''
}

describeStores('The door', ({ open }) => {
  test('lets a person in by a code, greets them with the two lines, and knows them from then on', async () => {
    const store = await open()
    const enter = door({ store, now: () => NOON })
    const code = await codeIn(store)
    const welcome = told(await enter(message(`/start ${code}`, { language: 'en' })))
    expect(welcome).toMatch(/^Welcome\. You are let in as a reader/)
    expect(welcome).toMatch(/not end-to-end encrypted[^]*\/privacy[^]*\/forget/)
    expect(await enter(message('who is Farrukh Ikromov'))).toMatchObject({
      outcome: 'in',
      member: { role: 'reader', isGreeted: true },
    })
    expect(told(await enter(message(code)))).toBe(
      'This code does not work for you. You are let in already, as a reader.',
    )
    expect(told(await enter(message(code, { person: 'telegram:2002' })))).toMatch(/^This code does not work: /)
  })

  test('lets members of an open workspace in, and not by a wish to be forgotten', async () => {
    const store = await open()
    const administrator = 'slack:T1:U1'
    const by = await letInAs(store, administrator, 'administrator')
    await openWorkspace(store, { person: administrator, isOpen: true, by, at: NOON })
    const enter = door({ store, now: () => NOON })
    const member = { person: 'slack:T1:U2', from: 'slack:T1:U2' }
    expect(await enter(message('/forget', member))).toEqual({ outcome: 'stranger' })
    expect(await findMember(store, member.person)).toBeNull()
    expect(await enter(message('who is Farrukh Ikromov', member))).toMatchObject({
      outcome: 'in',
      member: { role: 'reader' },
    })
    expect(told(await enter(message('help', { person: 'slack:T2:U2', from: 'slack:T2:U2' })))).toMatch(
      /^This bot answers only/,
    )
  })
})

describeOnSqlite('The door', (open) => {
  test('refuses a stranger once in 24 hours, in their language, and then says nothing', async () => {
    const store = await open()
    let now = NOON
    const enter = door({ store, now: () => now })
    expect(told(await enter(message('who is Farrukh Ikromov')))).toMatch(/^This bot answers only/)
    expect(told(await enter(message('who is Farrukh Ikromov')))).toBeNull()
    now += DAY - 1
    expect(told(await enter(message('help')))).toBeNull()
    now += 1
    expect(told(await enter(message('кто такой Икромов')))).toMatch(/^Этот бот отвечает только/)
    expect(await trailOf(store)).toEqual(['stranger refused', 'stranger refused'])
  })

  test('refuses each stranger apart, and forgets nobody it refused within the day', async () => {
    const store = await open()
    const enter = door({ store, now: () => NOON })
    for (let stranger = 0; stranger < 40; stranger += 1)
      expect(told(await enter(message('hello', { person: `telegram:${stranger}` })))).not.toBeNull()
    for (let stranger = 0; stranger < 40; stranger += 1)
      expect(told(await enter(message('hello', { person: `telegram:${stranger}` })))).toBeNull()
  })

  test('lets through to anybody what may be asked by all: to object, to read about privacy, to be forgotten', async () => {
    const store = await open()
    const enter = door({ store, now: () => NOON })
    for (const text of ['/object', '/object inc-x', '/privacy@PanohBot', '/forget', '/возражение', '/забыть lang:ru'])
      expect(await enter(message(text))).toEqual({ outcome: 'stranger' })
    for (const text of ['/objections', '/objected', 'object', '/help', '/start', ''])
      expect((await enter(message(text, { person: `telegram:${text}` }))).outcome).toBe('answered')
  })

  test('tells nobody which of the reasons it is that a code does not work', async () => {
    const store = await open()
    const enter = door({ store, now: () => NOON })
    const [slack, expired] = [await codeIn(store, 'slack'), await codeIn(store)]
    const later = door({ store, now: () => NOON + 5 * DAY })
    const answers = [
      await enter(message(slack, { person: 'telegram:1' })),
      await later(message(expired, { person: 'telegram:2' })),
      await enter(message('inv-00000000000000000000', { person: 'telegram:3' })),
    ].map(told)
    expect(new Set(answers).size).toBe(1)
    expect(await findMember(store, 'telegram:1')).toBeNull()
  })

  test('listens to five wrong codes a day from one person, and then to a good one neither', async () => {
    const store = await open()
    let now = NOON
    const enter = door({ store, now: () => now })
    const good = await codeIn(store)
    const guess = async (number: number) => told(await enter(message(`inv-0000000000000000000${number}`)))
    for (let number = 0; number < 5; number += 1) expect(await guess(number)).toMatch(/^This code does not work/)
    expect(await guess(5)).toMatch(/^Too many codes/)
    expect(await guess(6)).toBeNull()
    expect(told(await enter(message(good)))).toBeNull()
    expect(told(await enter(message(good, { person: 'telegram:3003' })))).toMatch(/^Welcome/)
    now += DAY
    expect(told(await enter(message(await codeIn(store))))).toMatch(/^Welcome/)
    expect((await trailOf(store)).filter((line) => line === 'stranger refused')).toHaveLength(1)
  })

  test('takes no code where others can read it', async () => {
    const store = await open()
    const enter = door({ store, now: () => NOON })
    const code = await codeIn(store)
    const entry = await enter(message(`/join@PanohBot ${code}`, { privacy: 'group', from: 'telegram:-100' }))
    expect(told(entry)).toMatch(/^Others can read this code here/)
    expect(entry).toMatchObject({ reply: { audience: 'asker' } })
    expect(await findMember(store, PERSON)).toBeNull()
    expect(told(await enter(message(code)))).toMatch(/^Welcome/)
  })

  test('writes no more than 200 refusals of one day into the trail', async () => {
    const store = await open()
    const enter = door({ store, now: () => NOON })
    await Promise.all(
      Array.from({ length: 210 }, (_, stranger) => enter(message('hi', { person: `telegram:${stranger}` }))),
    )
    expect(await trailOf(store)).toHaveLength(200)
  })

  test('keeps no word of what a stranger wrote, and no code', async () => {
    const store = await open()
    const enter = door({ store, now: () => NOON })
    await enter(message('who is Zarina Canarieva'))
    await enter(message('inv-CANARYCANARYCANARY00'))
    const kept = JSON.stringify(
      await store.read(async (db) => [
        await db.selectFrom('audit').selectAll().execute(),
        await db.selectFrom('people').selectAll().execute(),
      ]),
    )
    expect(kept).not.toMatch(/canar|zarina|2001/i)
  })
})
