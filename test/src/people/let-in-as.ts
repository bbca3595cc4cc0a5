import { OPERATOR, type Actor } from '../../../src/people/actor.ts'
import { findMember } from '../../../src/people/find-member.ts'
import { letIn } from '../../../src/people/let-in.ts'
import type { Member } from '../../../src/people/member.ts'
import type { Store } from '../../../src/store/store.ts'
import type { Role } from '../../../src/store/tables/people-tables.ts'

/** Noon of an invented day. */
export const NOON = Date.UTC(2026, 10, 21, 12)
export const DAY = 24 * 60 * 60 * 1000

/** Somebody who is in, as an actor and by their handle. */
export async function letInAs(store: Store, person: string, role: Role): Promise<Actor & { readonly handle: string }> {
  await letIn(store, { person, role, by: OPERATOR, at: NOON })
  const { hash, handle } = await memberNamed(store, person)
  return { role, hash, handle }
}

/** The person as they are let in; fails for a stranger. */
export async function memberNamed(store: Store, person: string): Promise<Member> {
  const member = await findMember(store, person)
  if (member === null) throw new Error(`${person} is a stranger`)
  return member
}

/** What the trail tells, oldest first: who by role did what, about what. */
export async function trailOf(store: Store): Promise<readonly string[]> {
  const lines = await store.read((db) => db.selectFrom('audit').selectAll().orderBy('number').execute())
  return lines.map(({ role, action, subject }) => `${role} ${action} ${subject}`.trim())
}
