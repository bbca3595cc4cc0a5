import type { Store } from '../../store/store.ts'
import type { AuditTable } from '../../store/tables/people-tables.ts'
import { AUDIT_HEAD, AUDIT_PURPOSE, AUDIT_START, auditHash } from './append-audit.ts'

/** Whether the trail is whole; else the number of the first line that is missing, was changed, or does not belong there. */
export type AuditVerdict =
  | { readonly isWhole: true; readonly lines: number }
  | { readonly isWhole: false; readonly brokenAt: number }

/** The newest lines of the trail, newest first. */
export function readAudit(
  store: Store,
  { limit, before }: { limit: number; before: number | null },
): Promise<readonly AuditTable[]> {
  return store.read((db) =>
    db
      .selectFrom('audit')
      .selectAll()
      .$if(before !== null, (query) => query.where('number', '<', before ?? 0))
      .orderBy('number', 'desc')
      .limit(limit)
      .execute(),
  )
}

/** Follows the chain from its first line to its last. */
export async function verifyAudit(store: Store): Promise<AuditVerdict> {
  const { lines, head } = await store.read(async (db) => ({
    lines: await db.selectFrom('audit').selectAll().orderBy('number').execute(),
    head: await db.selectFrom('settings').select('value').where('name', '=', AUDIT_HEAD).executeTakeFirst(),
  }))
  let previous = AUDIT_START
  for (const [index, line] of lines.entries()) {
    const isInPlace = line.number === index + 1 && line.previous === previous && auditHash(line) === line.hash
    if (!isInPlace) return { isWhole: false, brokenAt: index + 1 }
    previous = line.hash
  }
  const last = head === undefined ? '' : store.sealing.open(head.value, AUDIT_PURPOSE)
  const isEnd = last === (lines.length === 0 ? '' : `${lines.length} ${previous}`)
  return isEnd ? { isWhole: true, lines: lines.length } : { isWhole: false, brokenAt: lines.length + 1 }
}
