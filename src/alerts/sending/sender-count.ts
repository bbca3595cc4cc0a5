import type { Store } from '../../store/store.ts'

/** How many processes send from one store, so that together they keep to what a platform allows. */
export interface SenderCount {
  /** This one does at that moment (epoch milliseconds); gives how many do, itself included. */
  readonly note: (now: number) => Promise<number>
  readonly leave: () => Promise<void>
}

/** A process is counted for so long after it was last heard of. */
const HEARD_MILLISECONDS = 30_000
const PREFIX = 'sender '

export function senderCount({ write }: Pick<Store, 'write'>, id: string): SenderCount {
  const name = `${PREFIX}${id}`
  return {
    note: (now) =>
      write(async (tx) => {
        const value = String(now)
        await tx
          .insertInto('settings')
          .values({ name, value })
          .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
          .execute()
        const rows = await tx.selectFrom('settings').selectAll().where('name', 'like', `${PREFIX}%`).execute()
        const silent = rows.filter((row) => Math.abs(now - Number(row.value)) > HEARD_MILLISECONDS)
        for (const row of silent) await tx.deleteFrom('settings').where('name', '=', row.name).execute()
        return rows.length - silent.length
      }),
    leave: () =>
      write(async (tx) => {
        await tx.deleteFrom('settings').where('name', '=', name).execute()
      }),
  }
}
