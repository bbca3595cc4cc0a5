import type { Transaction } from 'kysely'
import type { Tables } from '../store/tables.ts'
import type { Role } from '../store/tables/people-tables.ts'
import { mayDoWhat, type Actor } from './actor.ts'

/**
 * Whether somebody still has the role that what they do needs, in the transaction that does it: between a question and
 * its deed another administrator may have taken the role away. Nobody in particular, as the operator, may.
 */
export async function stillMay(tx: Transaction<Tables>, { hash }: Actor, needed: Role): Promise<boolean> {
  if (hash === null) return true
  const row = await tx.selectFrom('people').select('role').where('person_hash', '=', hash).executeTakeFirst()
  return row !== undefined && mayDoWhat(needed, row.role)
}
