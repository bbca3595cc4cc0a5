import { expect, test } from 'vitest'
import { OPERATOR } from '../../../src/people/actor.ts'
import { changeRole } from '../../../src/people/change-role.ts'
import { findMember } from '../../../src/people/find-member.ts'
import { leave } from '../../../src/people/leave.ts'
import { letIn } from '../../../src/people/let-in.ts'
import { listMembers } from '../../../src/people/list-members.ts'
import { describeOnSqlite } from '../store/on-sqlite.ts'
import { describeStores } from '../store/stores.ts'
import { letInAs, memberNamed, NOON, trailOf } from './let-in-as.ts'

const [ANNA, BORIS, CLARA] = ['telegram:11', 'telegram:12', 'slack:T1:U13'] as const
const at = NOON

describeStores('A role', ({ open, place }) => {
  test('is raised and lowered, each time with a line in the trail', async () => {
    const store = await open()
    const anna = await letInAs(store, ANNA, 'administrator')
    const { handle } = await letInAs(store, BORIS, 'reader')
    expect(await changeRole(store, { handle, role: 'reviewer', by: anna, at })).toBe('changed')
    expect(await changeRole(store, { handle, role: 'reviewer', by: anna, at })).toBe('unchanged')
    expect(await changeRole(store, { handle, role: 'reader', by: anna, at })).toBe('changed')
    expect(await changeRole(store, { handle: 'NONE0', role: 'reader', by: anna, at })).toBe('nobody')
    expect((await memberNamed(store, BORIS)).role).toBe('reader')
    expect((await trailOf(store)).slice(2)).toEqual([
      `administrator role-changed ${handle} reviewer`,
      `administrator role-changed ${handle} reader`,
    ])
  })

  test('of the last administrator can be neither lowered nor taken, and they cannot leave', async () => {
    const store = await open()
    const anna = await letInAs(store, ANNA, 'administrator')
    await letInAs(store, BORIS, 'reviewer')
    const before = await trailOf(store)
    for (const role of ['reader', 'reviewer', null] as const)
      expect(await changeRole(store, { handle: anna.handle, role, by: OPERATOR, at })).toBe('last-administrator')
    expect(await leave(store, { person: ANNA, chat: ANNA, at })).toEqual({ outcome: 'last-administrator' })
    expect((await memberNamed(store, ANNA)).role).toBe('administrator')
    expect(await trailOf(store)).toEqual(before)
  })

  test.each(['revoke', 'lower', 'leave'] as const)(
    'of one administrator stays when two %s each other or themselves at the same moment, in two processes',
    async (how) => {
      const where = await place()
      const [here, there] = [await open(where), await open(where)]
      const anna = await letInAs(here, ANNA, 'administrator')
      const boris = await letInAs(here, BORIS, 'administrator')
      const role = how === 'revoke' ? null : 'reader'
      const outcomes =
        how === 'leave'
          ? await Promise.all([
              leave(here, { person: ANNA, chat: ANNA, at }).then(({ outcome }) => outcome),
              leave(there, { person: BORIS, chat: BORIS, at }).then(({ outcome }) => outcome),
            ])
          : await Promise.all([
              changeRole(here, { handle: boris.handle, role, by: anna, at }),
              changeRole(there, { handle: anna.handle, role, by: boris, at }),
            ])
      expect(outcomes.filter((one) => one === 'changed' || one === 'left')).toHaveLength(1)
      expect((await listMembers(here)).filter(({ role: left }) => left === 'administrator')).toHaveLength(1)
    },
  )

  test('that was taken away a moment ago gives no right any more', async () => {
    const store = await open()
    const anna = await letInAs(store, ANNA, 'administrator')
    const boris = await letInAs(store, BORIS, 'administrator')
    await changeRole(store, { handle: boris.handle, role: 'reader', by: anna, at })
    expect(await changeRole(store, { handle: anna.handle, role: null, by: boris, at })).toBe('not-allowed')
    expect(await letIn(store, { person: CLARA, role: 'reader', by: boris, at })).toBeNull()
    expect(await findMember(store, CLARA)).toBeNull()
  })
})

describeOnSqlite('A role', (open) => {
  test('of the last administrator goes once they have handed over', async () => {
    const store = await open()
    const anna = await letInAs(store, ANNA, 'administrator')
    const boris = await letInAs(store, BORIS, 'reader')
    await changeRole(store, { handle: boris.handle, role: 'administrator', by: anna, at })
    expect(await leave(store, { person: ANNA, chat: ANNA, at })).toMatchObject({ outcome: 'left' })
    expect(await findMember(store, ANNA)).toBeNull()
  })

  test('is listed by handle, administrators first, with the platform and without an id', async () => {
    const store = await open()
    await letInAs(store, CLARA, 'reader')
    await letInAs(store, BORIS, 'reviewer')
    await letInAs(store, ANNA, 'administrator')
    const listed = await listMembers(store)
    expect(listed.map(({ role, platform }) => [role, platform])).toEqual([
      ['administrator', 'telegram'],
      ['reviewer', 'telegram'],
      ['reader', 'slack'],
    ])
    expect(JSON.stringify(listed)).not.toMatch(/U13|T1:|telegram:1/)
  })

  test('leaves no plain id anywhere in the store', async () => {
    const store = await open()
    const anna = await letInAs(store, ANNA, 'administrator')
    const { handle } = await letInAs(store, CLARA, 'reviewer')
    await changeRole(store, { handle, role: null, by: anna, at })
    const kept = JSON.stringify(
      await store.read(async (db) => [
        await db.selectFrom('people').selectAll().execute(),
        await db.selectFrom('barred').selectAll().execute(),
        await db.selectFrom('audit').selectAll().execute(),
        await db.selectFrom('settings').selectAll().execute(),
      ]),
    )
    expect(kept).not.toMatch(/telegram:1|slack:T1|U13/)
  })
})
