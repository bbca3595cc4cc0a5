import { expect, test } from 'vitest'
import type { Message } from '../../../src/ask/message.ts'
import { mannersOf } from '../../../src/people/manners.ts'
import { changeRole } from '../../../src/people/change-role.ts'
import { OPERATOR } from '../../../src/people/actor.ts'
import { linesOf } from '../../../src/reply/lines-of.ts'
import { textOf } from '../../../src/reply/line.ts'
import type { Reply } from '../../../src/reply/reply.ts'
import { describeOnSqlite } from '../store/on-sqlite.ts'
import { describeStores } from '../store/stores.ts'
import { answered } from './answered.ts'
import { letInAs, memberNamed, NOON } from './let-in-as.ts'

const PERSON = 'telegram:31'
const STORY = 'I was beaten by the police in Dushanbe, what can I do?'

const message = (delivery?: string): Message => ({
  text: '',
  person: PERSON,
  from: PERSON,
  privacy: 'direct',
  ...(delivery === undefined ? {} : { delivery }),
})
const shown = ({ blocks }: Reply) => blocks.flatMap(linesOf).map(textOf).join('\n')
const ENCRYPTED = /not end-to-end encrypted/
const KIND_WORD = /Please do not send such things here/

describeStores('Manners', ({ open }) => {
  test('say the two lines before the first answer, once for a person, also over restarts', async () => {
    const store = await open()
    await letInAs(store, PERSON, 'reader')
    const { query, reply } = answered('who is Farrukh Ikromov')
    const ask = async () =>
      mannersOf({ store, now: () => NOON, reportFault: String })(reply, {
        message: message('1'),
        query,
        member: await memberNamed(store, PERSON),
      })
    const first = await ask()
    expect(shown(first)).toMatch(ENCRYPTED)
    expect(first.blocks.slice(1)).toEqual(reply.blocks)
    expect(await ask()).toBe(reply)
  })
})

describeOnSqlite('Manners', (open) => {
  test('say the kind word about stories once, for the sender alone, and answer all the same', async () => {
    const store = await open()
    await letInAs(store, PERSON, 'reader')
    const { query, reply } = answered(STORY)
    expect(query.isPersonal).toBe(true)
    const manners = mannersOf({ store, now: () => NOON, reportFault: String })
    const ask = async () => manners(reply, { message: message('1'), query, member: await memberNamed(store, PERSON) })
    const first = await ask()
    expect(shown(first)).toMatch(ENCRYPTED)
    expect(shown(first)).toMatch(KIND_WORD)
    expect(first.audience).toBe('asker')
    expect(shown(await ask())).not.toMatch(KIND_WORD)
  })

  test('wait with the two lines while somebody only types, as for a card in another chat', async () => {
    const store = await open()
    await letInAs(store, PERSON, 'reader')
    const { query, reply } = answered('who is Farrukh Ikromov')
    const manners = mannersOf({ store, now: () => NOON, reportFault: String })
    expect(await manners(reply, { message: message(), query, member: await memberNamed(store, PERSON) })).toBe(reply)
    expect((await memberNamed(store, PERSON)).isGreeted).toBe(false)
  })

  test('send the answer when the store cannot note what was said, and report the fault', async () => {
    const store = await open()
    await letInAs(store, PERSON, 'reader')
    const faults: unknown[] = []
    const { query, reply } = answered('who is Farrukh Ikromov')
    const manners = mannersOf({
      store: { ...store, write: () => Promise.reject(new Error('full')) },
      now: () => NOON,
      reportFault: (fault) => String(faults.push(fault)),
    })
    const said = await manners(reply, { message: message('1'), query, member: await memberNamed(store, PERSON) })
    expect(shown(said)).toMatch(ENCRYPTED)
    expect(said.result).toEqual(reply.result)
    expect(faults).toHaveLength(1)
  })

  test('note nothing of somebody who was removed meanwhile', async () => {
    const store = await open()
    const { handle } = await letInAs(store, PERSON, 'reader')
    const member = await memberNamed(store, PERSON)
    await changeRole(store, { handle, role: null, by: OPERATOR, at: NOON })
    const { query, reply } = answered('who is Farrukh Ikromov')
    await mannersOf({ store, now: () => NOON, reportFault: String })(reply, { message: message('1'), query, member })
    expect(await store.read((db) => db.selectFrom('people').selectAll().execute())).toEqual([])
  })
})
