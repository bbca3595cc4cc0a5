import type { Store } from '../store/store.ts'

/** The handles of everybody who is let in, by the keyed hashes under which the trail names them. */
export async function handlesByHash(store: Store): Promise<ReadonlyMap<string, string>> {
  const rows = await store.read((db) => db.selectFrom('people').select(['person_hash', 'handle']).execute())
  return new Map(rows.map(({ person_hash, handle }) => [person_hash, handle]))
}
