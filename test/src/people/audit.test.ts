import { expect, test } from 'vitest'
import { appendAudit } from '../../../src/people/audit/append-audit.ts'
import { AUDIT_HEAD } from '../../../src/people/audit/audit-head.ts'
import { countAudit } from '../../../src/people/audit/count-audit.ts'
import { readAudit } from '../../../src/people/audit/read-audit.ts'
import { noteEnumeration } from '../../../src/people/audit/note-enumeration.ts'
import { verifyAudit } from '../../../src/people/audit/verify-audit.ts'
import { auditHash } from '../../../src/people/audit/audit-line.ts'
import { INSTANCE } from '../../../src/people/actor.ts'
import type { Store } from '../../../src/store/store.ts'
import { describeOnSqlite } from '../store/on-sqlite.ts'
import { describeStores } from '../store/stores.ts'
import { NOON } from './let-in-as.ts'

const LINES = 6

async function withTrail(open: () => Promise<Store>): Promise<Store> {
  const store = await open()
  for (let number = 1; number <= LINES; number += 1) await append(store, `${number}`)
  return store
}

function append(store: Store, subject: string): Promise<void> {
  const entry = { at: NOON, action: 'published', by: INSTANCE, subject } as const
  return store.writeInTurn((tx) => appendAudit(tx, store.sealing, entry))
}

const broken = (brokenAt: number) => ({ isWhole: false, brokenAt })

describeStores('The trail', ({ open, place }) => {
  test('is whole while lines are only added, also by two processes at once and while it is read', async () => {
    const where = await place()
    const [here, there] = [await open(where), await open(where)]
    expect(await verifyAudit(here)).toEqual({ isWhole: true, lines: 0 })
    const verdicts = await Promise.all(
      Array.from({ length: 20 }, async (_, number) => {
        await append(number % 2 === 0 ? here : there, `${number}`)
        return verifyAudit(number % 3 === 0 ? here : there)
      }),
    )
    expect(verdicts.filter(({ isWhole }) => !isWhole)).toEqual([])
    expect(await verifyAudit(there)).toEqual({ isWhole: true, lines: 20 })
  })

  test.each([1, LINES])('shows that its last %i lines were cut off', async (count) => {
    const store = await withTrail(open)
    await store.write((tx) =>
      tx
        .deleteFrom('audit')
        .where('number', '>', LINES - count)
        .execute(),
    )
    expect(await verifyAudit(store)).toEqual(broken(LINES - count + 1))
  })

  test('gets no line of a deed that failed, and no deed is done whose line cannot be written', async () => {
    const store = await withTrail(open)
    const failing = store.writeInTurn(async (tx) => {
      await appendAudit(tx, store.sealing, { at: NOON, action: 'revoked', by: INSTANCE, subject: 'K7QF2' })
      throw new Error('the deed failed')
    })
    await expect(failing).rejects.toMatchObject({ code: 'bug' })
    expect(await countAudit(store)).toBe(LINES)
    expect(await verifyAudit(store)).toEqual({ isWhole: true, lines: LINES })
  })
})

describeOnSqlite('The trail', (open) => {
  test('shows a line that was changed', async () => {
    const store = await withTrail(open)
    await store.write((tx) => tx.updateTable('audit').set({ subject: 'other' }).where('number', '=', 3).execute())
    expect(await verifyAudit(store)).toEqual(broken(3))
  })

  test('shows a line that was changed together with its hash', async () => {
    const store = await withTrail(open)
    const [line] = await readAudit(store, { skip: LINES - 3, limit: 1 })
    if (line === undefined) throw new Error('no line')
    const { hash: _hash, ...rest } = { ...line, role: 'reader' as const }
    await store.write((tx) =>
      tx
        .updateTable('audit')
        .set({ role: rest.role, hash: auditHash(rest) })
        .where('number', '=', 3)
        .execute(),
    )
    expect(await verifyAudit(store)).toEqual(broken(4))
  })

  test('shows a line that is missing', async () => {
    const store = await withTrail(open)
    await store.write((tx) => tx.deleteFrom('audit').where('number', '=', 2).execute())
    expect(await verifyAudit(store)).toEqual(broken(2))
  })

  test('shows two lines that changed places', async () => {
    const store = await withTrail(open)
    await store.write(async (tx) => {
      for (const [from, to] of [
        [2, 99],
        [3, 2],
        [99, 3],
      ] as const)
        await tx.updateTable('audit').set({ number: to }).where('number', '=', from).execute()
    })
    expect(await verifyAudit(store)).toEqual(broken(2))
  })

  test('shows a line that was added by hand, and an end that was sealed by somebody else', async () => {
    const store = await withTrail(open)
    const [last] = await readAudit(store, { skip: 0, limit: 1 })
    if (last === undefined) throw new Error('no line')
    const line = { ...last, number: LINES + 1, previous: last.hash }
    await store.write((tx) =>
      tx
        .insertInto('audit')
        .values({ ...line, hash: auditHash(line) })
        .execute(),
    )
    expect(await verifyAudit(store)).toEqual(broken(LINES + 2))
    await store.write((tx) =>
      tx.updateTable('settings').set({ value: 'a1.forged' }).where('name', '=', AUDIT_HEAD).execute(),
    )
    expect(await verifyAudit(store)).toEqual(broken(LINES + 2))
    await store.write((tx) => tx.deleteFrom('settings').where('name', '=', AUDIT_HEAD).execute())
    expect(await verifyAudit(store)).toEqual(broken(LINES + 2))
  })

  test('is read newest first, a stretch at a time', async () => {
    const store = await withTrail(open)
    const subjects = async (skip: number) => (await readAudit(store, { skip, limit: 4 })).map(({ subject }) => subject)
    expect(await subjects(0)).toEqual(['6', '5', '4', '3'])
    expect(await subjects(4)).toEqual(['2', '1'])
  })

  test('tells who read the records out by keyed hash, how and how much', async () => {
    const store = await open()
    const faults: unknown[] = []
    const note = noteEnumeration({ store, now: () => NOON, reportFault: (fault) => String(faults.push(fault)) })
    note({ person: 'keyed-hash', kind: 'names', count: 81, verdict: 'slowed' })
    await append(store, 'after')
    const [, line] = await readAudit(store, { skip: 0, limit: 2 })
    expect(line).toMatchObject({
      action: 'enumeration-slowed',
      role: 'reader',
      actor_hash: 'keyed-hash',
      subject: 'names 81',
    })
    expect(faults).toEqual([])
  })
})
