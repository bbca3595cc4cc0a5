import { expect, test } from 'vitest'
import { OPERATOR } from '../../../src/people/actor.ts'
import { changeRole } from '../../../src/people/change-role.ts'
import { codeIn } from '../../../src/people/code-in.ts'
import { findMember } from '../../../src/people/find-member.ts'
import { firstCode } from '../../../src/people/first-code.ts'
import { INVITATION_MILLISECONDS, invite } from '../../../src/people/invite.ts'
import { openInvitations } from '../../../src/people/open-invitations.ts'
import { redeem } from '../../../src/people/redeem.ts'
import { revokeInvitation } from '../../../src/people/revoke-invitation.ts'
import type { Store } from '../../../src/store/store.ts'
import type { Role } from '../../../src/store/tables/people-tables.ts'
import { describeOnSqlite } from '../store/on-sqlite.ts'
import { describeStores } from '../store/stores.ts'
import { DAY, letInAs, memberNamed, NOON, trailOf } from './let-in-as.ts'

const ONE = 'telegram:1001'
const OTHER = 'telegram:1002'

async function codeFor(store: Store, role: Role, platform: string | null = 'telegram') {
  const invited = await invite(store, { role, platform, by: OPERATOR, at: NOON })
  if (invited === null) throw new Error('not invited')
  return { ...invited, secret: codeIn(invited.code) ?? '' }
}

describeStores('An invitation', ({ open, place }) => {
  test('lets one person in, with its role, and nobody after them', async () => {
    const store = await open()
    const { secret, handle } = await codeFor(store, 'reviewer')
    expect(await redeem(store, { code: secret, person: ONE, at: NOON })).toEqual({
      outcome: 'let-in',
      role: 'reviewer',
    })
    expect(await redeem(store, { code: secret, person: OTHER, at: NOON })).toEqual({ outcome: 'not-ours' })
    expect((await memberNamed(store, ONE)).role).toBe('reviewer')
    expect(await findMember(store, OTHER)).toBeNull()
    expect(await openInvitations(store, NOON)).toEqual([])
    expect(await trailOf(store)).toEqual([`operator invited ${handle} reviewer`, `stranger let-in ${handle} reviewer`])
  })

  test('lets exactly one in of two people who send it at the same moment', async () => {
    const store = await open()
    for (let round = 0; round < 5; round += 1) {
      const { secret } = await codeFor(store, 'reader')
      const outcomes = await Promise.all(
        Array.from({ length: 6 }, (_, at) =>
          redeem(store, { code: secret, person: `telegram:${round}-${at}`, at: NOON }),
        ),
      )
      expect(outcomes.filter(({ outcome }) => outcome === 'let-in')).toHaveLength(1)
      expect(outcomes.filter(({ outcome }) => outcome === 'not-ours')).toHaveLength(5)
    }
    const people = await store.read((db) => db.selectFrom('people').select('handle').execute())
    expect(people).toHaveLength(5)
  })

  test('lets exactly one in where two processes are told it at the same moment', async () => {
    const where = await place()
    const [here, there] = [await open(where), await open(where)]
    const { secret } = await codeFor(here, 'reader')
    const outcomes = await Promise.all([
      redeem(here, { code: secret, person: ONE, at: NOON }),
      redeem(there, { code: secret, person: OTHER, at: NOON }),
    ])
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['let-in', 'not-ours'])
  })

  test('does nothing once it was taken back, which is done once', async () => {
    const store = await open()
    const { secret, handle } = await codeFor(store, 'reader')
    expect(await revokeInvitation(store, { handle, by: OPERATOR, at: NOON })).toBe('revoked')
    expect(await revokeInvitation(store, { handle, by: OPERATOR, at: NOON })).toBe('nobody')
    expect(await redeem(store, { code: secret, person: ONE, at: NOON })).toEqual({ outcome: 'not-ours' })
    expect(await trailOf(store)).toEqual([`operator invited ${handle} reader`, `operator invitation-revoked ${handle}`])
  })

  test('raises whoever is in already, and stays good for somebody else where they have as much', async () => {
    const store = await open()
    await letInAs(store, ONE, 'reader')
    const reviewing = await codeFor(store, 'reviewer')
    expect(await redeem(store, { code: reviewing.secret, person: ONE, at: NOON })).toEqual({
      outcome: 'raised',
      role: 'reviewer',
    })
    const reading = await codeFor(store, 'reader')
    expect(await redeem(store, { code: reading.secret, person: ONE, at: NOON })).toEqual({
      outcome: 'already',
      role: 'reviewer',
    })
    expect(await redeem(store, { code: reading.secret, person: OTHER, at: NOON })).toMatchObject({ outcome: 'let-in' })
  })

  test('made by an administrator dies with their role, so that they cannot let themselves in again', async () => {
    const store = await open()
    await letInAs(store, ONE, 'administrator')
    const gone = await letInAs(store, OTHER, 'administrator')
    const invited = await invite(store, { role: 'administrator', platform: null, by: gone, at: NOON })
    expect(await changeRole(store, { handle: gone.handle, role: null, by: OPERATOR, at: NOON })).toBe('changed')
    expect(await redeem(store, { code: codeIn(invited?.code ?? '') ?? '', person: OTHER, at: NOON })).toEqual({
      outcome: 'not-ours',
    })
    expect(await invite(store, { role: 'reader', platform: null, by: gone, at: NOON })).toBeNull()
  })
})

describeOnSqlite('An invitation', (open) => {
  test.each([
    ['has expired', NOON + INVITATION_MILLISECONDS, ONE],
    ['is for another platform', NOON, 'slack:T1:U1'],
  ])('does nothing once it %s', async (_why, at, person) => {
    const store = await open()
    const { secret } = await codeFor(store, 'reader')
    expect(await redeem(store, { code: secret, person, at })).toEqual({ outcome: 'not-ours' })
    expect(await findMember(store, person)).toBeNull()
    expect(await trailOf(store)).toHaveLength(1)
  })

  test('of nobody in particular works on every platform', async () => {
    const store = await open()
    const { secret } = await codeFor(store, 'reader', null)
    expect(await redeem(store, { code: secret, person: 'slack:T1:U1', at: NOON })).toMatchObject({ outcome: 'let-in' })
  })

  test('is kept as a keyed hash alone, and its row for a month at most', async () => {
    const store = await open()
    const { secret } = await codeFor(store, 'reader')
    const kept = JSON.stringify(await store.read((db) => db.selectFrom('invitations').selectAll().execute()))
    expect(kept).not.toContain(secret)
    await invite(store, { role: 'reader', platform: null, by: OPERATOR, at: NOON + 40 * DAY })
    expect(await store.read((db) => db.selectFrom('invitations').select('handle').execute())).toHaveLength(1)
  })
})

describeStores('The first administrator’s code', ({ open, place }) => {
  test('is given once, to one of the processes that start together, until somebody administers', async () => {
    const where = await place()
    const stores = [await open(where), await open(where)]
    const codes = await Promise.all(stores.flatMap((store) => [firstCode(store, NOON), firstCode(store, NOON)]))
    const [code, ...others] = codes.filter((one) => one !== null)
    expect(others).toEqual([])
    const [store] = stores
    if (store === undefined) throw new Error('no store')
    expect(await redeem(store, { code: codeIn(code ?? '') ?? '', person: 'slack:T1:U1', at: NOON })).toEqual({
      outcome: 'let-in',
      role: 'administrator',
    })
    expect(await firstCode(store, NOON + 10 * DAY)).toBeNull()
  })

  test('is given anew when nobody used it in time', async () => {
    const store = await open()
    expect(await firstCode(store, NOON)).not.toBeNull()
    expect(await firstCode(store, NOON + DAY)).toBeNull()
    expect(await firstCode(store, NOON + INVITATION_MILLISECONDS)).not.toBeNull()
  })
})
