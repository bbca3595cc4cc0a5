import type { Kysely } from 'kysely'
import type { Tables } from '../store/tables.ts'

/** Whether an administrator keeps somebody out whom their open workspace would let in. */
export async function isBarred(db: Kysely<Tables>, personHash: string): Promise<boolean> {
  const row = await db.selectFrom('barred').select('at').where('person_hash', '=', personHash).executeTakeFirst()
  return row !== undefined
}
