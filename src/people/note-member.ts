import type { Store } from '../store/store.ts'
import type { PeopleTable } from '../store/tables/people-tables.ts'

/** What is noted of a person: when something was said to them that is said once, and where they can be written to. */
export type MemberNote = Partial<Pick<PeopleTable, 'greeted_at' | 'warned_at' | 'sealed_address'>>

/** Of somebody who is not there any more nothing is noted. */
export function noteMember(store: Store, hash: string, note: MemberNote): Promise<void> {
  return store.write(async (tx) => {
    await tx.updateTable('people').set(note).where('person_hash', '=', hash).execute()
  })
}
