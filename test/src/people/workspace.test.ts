import { expect, test } from 'vitest'
import { changeRole } from '../../../src/people/change-role.ts'
import { findMember } from '../../../src/people/find-member.ts'
import { letIn } from '../../../src/people/let-in.ts'
import { letInByWorkspace } from '../../../src/people/let-in-by-workspace.ts'
import { openWorkspace } from '../../../src/people/open-workspace.ts'
import { verifyAudit } from '../../../src/people/audit/verify-audit.ts'
import { describeOnSqlite } from '../store/on-sqlite.ts'
import { describeStores } from '../store/stores.ts'
import { followed } from './followed.ts'
import { letInAs, memberNamed, NOON, trailOf } from './let-in-as.ts'

const [ADMINISTRATOR, MEMBER, INVITED] = ['slack:T1:U1', 'slack:T1:U2', 'slack:T1:U3'] as const
const OUTSIDER = 'slack:T2:U2'
const at = NOON

describeStores('A Slack workspace', ({ open }) => {
  test('lets nobody in until an administrator opens it, and then its members as readers, and nobody of another', async () => {
    const store = await open()
    const by = await letInAs(store, ADMINISTRATOR, 'administrator')
    expect(await letInByWorkspace(store, MEMBER, at)).toBeNull()
    expect(await openWorkspace(store, { person: ADMINISTRATOR, isOpen: true, by, at })).toEqual({
      outcome: 'changed',
      removed: 0,
    })
    expect(await letInByWorkspace(store, MEMBER, at)).toMatchObject({ role: 'reader', isGreeted: false })
    expect(await letInByWorkspace(store, OUTSIDER, at)).toBeNull()
    expect(await letInByWorkspace(store, 'telegram:2', at)).toBeNull()
    const { handle } = await memberNamed(store, MEMBER)
    expect((await trailOf(store)).slice(1)).toEqual([
      'administrator workspace-opened',
      `stranger let-in ${handle} reader`,
    ])
  })

  test('takes with it, when it is closed, those who came by it alone, with all that is kept of them', async () => {
    const store = await open()
    const by = await letInAs(store, ADMINISTRATOR, 'administrator')
    await openWorkspace(store, { person: ADMINISTRATOR, isOpen: true, by, at })
    await letInByWorkspace(store, MEMBER, at)
    await letInByWorkspace(store, INVITED, at)
    await letIn(store, { person: INVITED, role: 'reader', by, at })
    await followed(store, MEMBER, { id: 'SUB1', waiting: 1 })
    expect(await openWorkspace(store, { person: ADMINISTRATOR, isOpen: false, by, at })).toEqual({
      outcome: 'changed',
      removed: 1,
    })
    expect(await openWorkspace(store, { person: ADMINISTRATOR, isOpen: false, by, at })).toEqual({
      outcome: 'unchanged',
    })
    expect(await findMember(store, MEMBER)).toBeNull()
    expect(await letInByWorkspace(store, MEMBER, at)).toBeNull()
    expect((await memberNamed(store, INVITED)).role).toBe('reader')
    expect(await store.read((db) => db.selectFrom('subscriptions').select('id').execute())).toEqual([])
    expect(await store.read((db) => db.selectFrom('outbox').select('id').execute())).toEqual([])
  })

  test('writes one person down once, however many of their messages come at the same moment', async () => {
    const store = await open()
    const by = await letInAs(store, ADMINISTRATOR, 'administrator')
    await openWorkspace(store, { person: ADMINISTRATOR, isOpen: true, by, at })
    const members = await Promise.all(Array.from({ length: 8 }, () => letInByWorkspace(store, MEMBER, at)))
    expect(new Set(members.map((member) => member?.handle)).size).toBe(1)
    expect((await trailOf(store)).filter((line) => line.startsWith('stranger let-in'))).toHaveLength(1)
    expect(await verifyAudit(store)).toMatchObject({ isWhole: true })
  })
})

describeOnSqlite('A Slack workspace', (open) => {
  test('does not let somebody in again whom an administrator removed, until they are invited by name', async () => {
    const store = await open()
    const by = await letInAs(store, ADMINISTRATOR, 'administrator')
    await openWorkspace(store, { person: ADMINISTRATOR, isOpen: true, by, at })
    await letInByWorkspace(store, MEMBER, at)
    const { handle } = await memberNamed(store, MEMBER)
    await changeRole(store, { handle, role: null, by, at })
    expect(await letInByWorkspace(store, MEMBER, at)).toBeNull()
    await letIn(store, { person: MEMBER, role: 'reader', by, at })
    expect((await memberNamed(store, MEMBER)).role).toBe('reader')
    expect(await store.read((db) => db.selectFrom('barred').selectAll().execute())).toEqual([])
  })

  test('is nothing that Telegram has', async () => {
    const store = await open()
    const by = await letInAs(store, 'telegram:1', 'administrator')
    expect(await openWorkspace(store, { person: 'telegram:1', isOpen: true, by, at })).toEqual({
      outcome: 'no-workspace',
    })
  })
})
