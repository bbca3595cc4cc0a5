import type { Transaction } from 'kysely'
import type { Tables } from '../store/tables.ts'
import type { PeopleTable } from '../store/tables/people-tables.ts'

/** Whether nobody could let people in any more without this person; asked in a transaction that has the turn. */
export async function isLastAdministrator(
  tx: Transaction<Tables>,
  { role, person_hash }: Pick<PeopleTable, 'role' | 'person_hash'>,
): Promise<boolean> {
  if (role !== 'administrator') return false
  const other = await tx
    .selectFrom('people')
    .select('handle')
    .where('role', '=', 'administrator')
    .where('person_hash', '!=', person_hash)
    .limit(1)
    .executeTakeFirst()
  return other === undefined
}
