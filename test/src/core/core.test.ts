import { describe, expect, it, test } from 'vitest'
import type { Message } from '../../../src/ask/message.ts'
import { core } from '../../../src/core.ts'
import type { EnumerationVerdict } from '../../../src/people/enumeration-guard.ts'
import { HASTE } from '../../../src/people/rate-limit.ts'
import { ADMINISTRATOR, READER, REVIEWER, said, served, STRANGER } from '../office/served.ts'
import { RESTRICTED_PERSON } from '../office/few-records.ts'
import { letInAs } from '../people/let-in-as.ts'
import type { Role } from '../../../src/store/tables/people-tables.ts'
import { bot } from '../shipped-bot.ts'
import { describeOnSqlite } from '../store/on-sqlite.ts'
import { describeStores } from '../store/stores.ts'

const QUESTION = 'who is Ali Feruz'

describeStores('A message', ({ open }) => {
  test('that a platform delivers again is answered once, also when both come at the same moment', async () => {
    const { ask } = await served(await open())
    const twice = await Promise.all([1, 2].map(() => ask(READER, QUESTION, { delivery: 'telegram:update:9' })))
    expect(twice.filter((reply) => reply !== null)).toHaveLength(1)
    expect(await ask(READER, QUESTION, { delivery: 'telegram:update:9' })).toBeNull()
    expect(await ask(READER, QUESTION, { delivery: 'telegram:update:10' })).not.toBeNull()
  })
})

describeOnSqlite('The way of a message', (open) => {
  test('answers a reader from the records, and not from those that only reviewers see', async () => {
    const { ask } = await served(await open())
    const results = async (person: string) =>
      (await ask(person, `/record ${RESTRICTED_PERSON}`))?.result.results.includes(RESTRICTED_PERSON)
    expect([await results(READER), await results(REVIEWER), await results(ADMINISTRATOR)]).toEqual([false, true, true])
  })

  test('says nothing of a restricted record before others, whoever asks', async () => {
    const { ask } = await served(await open())
    const inRoom = { from: 'telegram:-1001', privacy: 'group' as const }
    for (const person of [REVIEWER, ADMINISTRATOR]) {
      const reply = await ask(person, `/record ${RESTRICTED_PERSON}`, inRoom)
      expect([reply?.kind, reply?.result.results]).toEqual(['nothing-found', []])
    }
  })

  test('gives a stranger no word of the records, whatever they send', async () => {
    const { ask } = await served(await open())
    const texts = [
      QUESTION,
      '/record per-ali-feruz',
      '/start per-ali-feruz',
      '/help',
      '/people',
      'inv-',
      '/object per-ali-feruz',
    ]
    const answers = []
    for (const text of texts) answers.push(said(await ask(STRANGER, text)))
    expect(answers.join('\n')).not.toMatch(/feruz|uzbek|source/i)
  })

  test('tells whoever hurries to wait, once, and then nothing until they have', async () => {
    const { ask, pass } = await served(await open())
    for (let count = 0; count < HASTE.capacity; count += 1) await ask(READER, '/about')
    const slow = await ask(READER, '/about')
    expect(said(slow)).toMatch(/^That was too fast to be answered\. Please wait (?:a second|\d+ seconds)\.$/)
    expect(slow?.kind).toBe('refused')
    expect(await ask(READER, '/about')).toBeNull()
    expect(await ask(REVIEWER, '/about')).not.toBeNull()
    pass(HASTE.refillMilliseconds)
    expect((await ask(READER, '/about'))?.kind).toBe('help')
  })

  test('says of what is not read that it was not, in the person’s language', async () => {
    const { ask } = await served(await open())
    expect(said(await ask(READER, '', { unread: 'edited', language: 'en' }))).toMatch(
      /^Edited messages are not read again/,
    )
    expect(said(await ask(READER, '', { unread: 'file', language: 'ru' }))).toMatch(/^Panoh читает только слова/)
    expect(said(await ask(STRANGER, '', { unread: 'file' }))).toMatch(/^This bot answers only/)
  })

  test('begins with the two lines about privacy for who was let in by name, once', async () => {
    const store = await open()
    const { ask } = await served(store)
    await letInAs(store, 'slack:T1:U9', 'reader')
    expect(said(await ask('slack:T1:U9', QUESTION))).toMatch(/workspace’s owner can export messages/)
    expect(said(await ask('slack:T1:U9', QUESTION))).not.toMatch(/export messages/)
    expect(said(await ask(READER, QUESTION))).not.toMatch(/end-to-end/)
  })

  test('asks once, kindly, that no stories be sent, and repeats none', async () => {
    const { ask } = await served(await open())
    const story =
      'My brother Zafar Canariev was arrested yesterday in Lodz, his phone is +48 512 345 678, who is Ali Feruz?'
    const answer = await ask(READER, story)
    expect(said(answer)).toMatch(/Please do not send such things here/)
    expect(JSON.stringify(answer)).not.toMatch(/Canariev|512 345/)
    expect(said(await ask(READER, story))).not.toMatch(/Please do not send/)
  })
})

describe('Whoever reads the records out', () => {
  const member = { hash: 'h', handle: 'K7QF2', role: 'reader', since: 0, isGreeted: true, isWarned: true } as const
  const coreFor = (role: Role, verdict: EnumerationVerdict) =>
    core({
      deliveries: { isKnown: async () => false, answered: async () => undefined, failed: () => undefined },
      enter: async () => ({ outcome: 'in', member: { ...member, role } }),
      rate: () => ({ verdict: 'go' }),
      panohFor: () => bot,
      office: new Map(),
      guard: () => verdict,
      manners: async (reply) => reply,
      reportFault: String,
    })
  const message: Message = { text: 'who is Farrukh Ikromov', person: 'a:1', from: 'a:1', privacy: 'direct' }

  it('gets no answer any more, and is told for how long and where to turn', async () => {
    const stopped = { verdict: 'stopped', milliseconds: 2.2 * 3_600_000 } as const
    const { reply } = await coreFor('reader', stopped)(message)
    expect(reply?.kind).toBe('refused')
    expect(said(reply)).toMatch(/very many people[^]*answered again in 3 hours[^]*ask an administrator/)
    expect(JSON.stringify(reply)).not.toMatch(/Ikromov/)
    const { reply: reviewed } = await coreFor('reviewer', stopped)(message)
    expect(reviewed?.result.results).toContain('per-farrukh-ikromov')
  })

  it('gets the answer after the wait while they are only slowed', async () => {
    const begun = performance.now()
    const { reply } = await coreFor('reader', { verdict: 'slowed', milliseconds: 30 })(message)
    expect(reply?.result.results).toContain('per-farrukh-ikromov')
    expect(performance.now() - begun).toBeGreaterThanOrEqual(29)
  })
})

describeOnSqlite('A store that can only be read', (open) => {
  test('still answers people who are in, once for each question, and reports the faults', async () => {
    const store = await open()
    const { ask, faults } = await served({
      ...store,
      write: (work) => (isFull ? Promise.reject(new Error('disk full')) : store.write(work)),
    })
    isFull = true
    expect((await ask(READER, QUESTION))?.kind).toBe('record')
    expect((await ask(READER, QUESTION))?.kind).toBe('record')
    expect(faults).toHaveLength(2)
    isFull = false
    expect((await ask(READER, QUESTION))?.kind).toBe('record')
    expect(faults).toHaveLength(2)
  })
  let isFull = false
})
