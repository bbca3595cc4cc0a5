import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { OPERATOR } from '../../../src/people/actor.ts'
import { readAudit } from '../../../src/people/audit/read-audit.ts'
import { verifyAudit } from '../../../src/people/audit/verify-audit.ts'
import { findMember } from '../../../src/people/find-member.ts'
import { insertPerson } from '../../../src/people/insert-person.ts'
import { invite } from '../../../src/people/invite.ts'
import { listMembers } from '../../../src/people/list-members.ts'
import { personHash } from '../../../src/people/person-hash.ts'
import { ADDRESS, WORKSPACE } from '../../../src/people/sealing-purposes.ts'
import { keptInstallations } from '../../../src/store/kept-installations.ts'
import { refuseRotated } from '../../../src/store/keys/rotate-refusal.ts'
import { rotateKey } from '../../../src/store/keys/rotate.ts'
import { writeKeyFile } from '../../../src/store/keys/key-file.ts'
import { keyPlace, openStore } from '../../../src/store/open-store.ts'
import type { Store } from '../../../src/store/store.ts'
import { MOMENT } from '../publishing/invented-records.ts'
import { describeStores } from './stores.ts'

const PERSON = 'slack:T9:U9'
const CHAT = 'slack:T9:D9'

async function fill(store: Store): Promise<void> {
  const { sealing } = store
  await invite(store, { role: 'reader', platform: null, by: OPERATOR, at: MOMENT })
  await keptInstallations(store, 'slack').put('T9', '{"token":"a secret"}')
  await store.write(async (tx) => {
    await insertPerson(tx, store.sealing, {
      person: PERSON,
      role: 'administrator',
      at: MOMENT,
      greetedAt: 0,
      workspaceHash: sealing.hash('slack:T9', WORKSPACE),
    })
    const chat = { address_hash: sealing.hash(CHAT, ADDRESS), sealed_address: sealing.seal(CHAT, ADDRESS) }
    await tx.updateTable('workspaces').set({ is_open: 1 }).execute()
    await tx.updateTable('people').set({ sealed_address: chat.sealed_address }).execute()
    await tx
      .insertInto('barred')
      .values({
        person_hash: sealing.hash('slack:T9:U8', 'person'),
        sealed_person: sealing.seal('slack:T9:U8', 'person'),
        at: 0,
      })
      .execute()
    await tx
      .insertInto('subscriptions')
      .values({
        ...chat,
        id: 's1',
        owner_hash: personHash(store, PERSON),
        filter: '{}',
        rhythm: '{}',
        zone: 'UTC',
        quiet: null,
        language: 'en',
        sealed_note: sealing.seal('why', 'note'),
        is_paused: 0,
        made_at: 0,
        used_at: 0,
        reminded_at: null,
      })
      .execute()
    await tx
      .insertInto('digests')
      .values({ ...chat, next_at: 0, sent_at: null })
      .execute()
    await tx.insertInto('mutes').values({ address_hash: chat.address_hash, event: 'A-2026-001', at: 0 }).execute()
    await tx
      .insertInto('outbox')
      .values({
        ...chat,
        id: 'o1',
        event: 'A-2026-001',
        sequence: 1,
        platform: 'slack',
        class: 'flash',
        rank: 0,
        state: 'sent',
        made_at: 0,
        due_at: 0,
        is_gathered: 0,
        subscriptions: '[]',
        attempts: 1,
        lease_until: null,
        refusals: 0,
        maybe_sent: 0,
        sent_at: 1,
        sealed_messages: sealing.seal('[]', 'sent messages'),
        sealed_reply: sealing.seal('{}', 'notice'),
        problem: null,
      })
      .execute()
    await tx
      .insertInto('deliveries')
      .values({ delivery_hash: sealing.hash('d', 'delivery'), at: 0 })
      .execute()
  })
}

const rotate = (store: Store, where: Parameters<typeof keyPlace>[0], next: Uint8Array | null = null) =>
  rotateKey(store, { place: keyPlace(where), next, by: OPERATOR, at: MOMENT })

describeStores('A new key', ({ open, place }) => {
  const filled = async () => {
    const where = await place()
    const store = await open(where)
    await fill(store)
    return { where, store }
  }

  test('opens all that the old one sealed, finds everybody again, and the old one opens nothing', async () => {
    const { where, store } = await filled()
    const old = readFileSync(join(where.folder, 'panoh.key'))
    expect(await rotate(store, where)).toEqual({
      people: 1,
      subscriptions: 1,
      endedInvitations: 1,
      droppedSubscriptions: 0,
    })
    const anew = await open(where)
    expect(await findMember(anew, PERSON)).toMatchObject({ role: 'administrator' })
    expect(await listMembers(anew)).toMatchObject([{ platform: 'slack', isByWorkspace: true }])
    expect(await keptInstallations(anew, 'slack').get('T9')).toBe('{"token":"a secret"}')
    const chat = anew.sealing.hash(CHAT, ADDRESS)
    await anew.read(async (db) => {
      const owned = await db.selectFrom('subscriptions').selectAll().executeTakeFirstOrThrow()
      expect(owned).toMatchObject({ owner_hash: personHash(anew, PERSON), address_hash: chat })
      expect(anew.sealing.open(owned.sealed_note ?? '', 'note')).toBe('why')
      const [sent] = await db.selectFrom('outbox').selectAll().execute()
      expect([
        sent?.address_hash,
        anew.sealing.open(sent?.sealed_messages ?? '', 'sent messages'),
        anew.sealing.open(sent?.sealed_reply ?? '', 'notice'),
      ]).toEqual([chat, '[]', '{}'])
      expect(await db.selectFrom('mutes').select('address_hash').execute()).toEqual([{ address_hash: chat }])
      expect(await db.selectFrom('digests').select('address_hash').execute()).toEqual([{ address_hash: chat }])
      expect(await db.selectFrom('barred').select('person_hash').execute()).toEqual([
        { person_hash: personHash(anew, 'slack:T9:U8') },
      ])
      expect(await db.selectFrom('invitations').selectAll().execute()).toEqual([])
      expect(await db.selectFrom('deliveries').selectAll().execute()).toEqual([])
    })
    expect(await readAudit(anew, { skip: 0, limit: 1 })).toMatchObject([{ action: 'key-rotated' }])
    expect((await verifyAudit(anew)).isWhole).toBe(true)
    const held = readFileSync(join(where.folder, 'panoh.key'))
    expect(held).not.toEqual(old)
    expect(statSync(join(where.folder, 'panoh.key')).mode & 0o777).toBe(0o600)
    writeFileSync(join(where.folder, 'panoh.key'), old)
    await expect(openStore(where)).rejects.toMatchObject({ code: 'config' })
  })

  test('is found at the next start when the process ended between its commit and its file', async () => {
    const { where, store } = await filled()
    const next = randomBytes(32)
    await rotate(store, { ...where, key: next }, next)
    writeKeyFile(join(where.folder, 'panoh.key.next'), next)
    const anew = await open(where)
    expect(await findMember(anew, PERSON)).toMatchObject({ role: 'administrator' })
    expect(existsSync(join(where.folder, 'panoh.key.next'))).toBe(false)
  })

  test('that was only prepared when the process ended changes nothing, and is taken by the next rotation', async () => {
    const { where, store } = await filled()
    const next = randomBytes(32)
    writeKeyFile(join(where.folder, 'panoh.key.next'), next)
    expect(await findMember(await open(where), PERSON)).toMatchObject({ role: 'administrator' })
    await rotate(store, where)
    expect(readFileSync(join(where.folder, 'panoh.key'), 'utf8').trim()).toBe(next.toString('base64'))
  })

  test('is noticed by a process that still has the old one', async () => {
    const { where, store } = await filled()
    const running = await open(where)
    await expect(running.read((db) => refuseRotated(db, running.sealing))).resolves.toBeUndefined()
    await rotate(store, where)
    await expect(running.read((db) => refuseRotated(db, running.sealing))).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining('another key'),
    })
    await expect(rotate(running, where)).rejects.toMatchObject({ code: 'config' })
  })

  test('reaches every column that holds something sealed or a keyed hash', async () => {
    const store = await open()
    const tables = await store.read((db) => db.introspection.getTables())
    const keyed = tables.flatMap(({ name, columns }) =>
      columns.filter((column) => /^sealed|_hash$/.test(column.name)).map((column) => `${name}.${column.name}`),
    )
    expect(keyed.toSorted()).toEqual([
      'audit.actor_hash',
      'barred.person_hash',
      'barred.sealed_person',
      'deliveries.delivery_hash',
      'digests.address_hash',
      'digests.sealed_address',
      'invitations.code_hash',
      'invitations.made_by_hash',
      'mutes.address_hash',
      'outbox.address_hash',
      'outbox.sealed_address',
      'outbox.sealed_messages',
      'outbox.sealed_reply',
      'people.person_hash',
      'people.sealed_address',
      'people.sealed_person',
      'people.workspace_hash',
      'subscriptions.address_hash',
      'subscriptions.owner_hash',
      'subscriptions.sealed_address',
      'subscriptions.sealed_note',
      'workspaces.sealed_installation',
      'workspaces.sealed_workspace',
      'workspaces.workspace_hash',
    ])
  })
})
