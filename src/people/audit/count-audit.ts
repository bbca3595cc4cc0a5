import type { Store } from '../../store/store.ts'

/** How many lines the trail has. */
export async function countAudit(store: Store): Promise<number> {
  const row = await store.read((db) =>
    db
      .selectFrom('audit')
      .select((one) => one.fn.countAll().as('lines'))
      .executeTakeFirstOrThrow(),
  )
  return Number(row.lines)
}
