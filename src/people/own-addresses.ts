import type { Sealing } from '../store/keys/sealing.ts'
import type { PeopleTable } from '../store/tables/people-tables.ts'
import { ADDRESS, PERSON } from './sealing-purposes.ts'

/** Keyed hashes of the chats that are a person’s alone, as far as their row tells: a private chat in Telegram bears the person’s own id. */
export function ownAddresses(
  sealing: Sealing,
  row: Pick<PeopleTable, 'sealed_person' | 'sealed_address'>,
): readonly string[] {
  const person = sealing.open(row.sealed_person, PERSON)
  const known = row.sealed_address === null ? [person] : [person, sealing.open(row.sealed_address, ADDRESS)]
  return known.map((address) => sealing.hash(address, ADDRESS))
}
