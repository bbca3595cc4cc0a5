import type { Store } from '../../store/store.ts'
import type { AuditTable } from '../../store/tables/people-tables.ts'
import { AUDIT_HEAD, AUDIT_HEAD_PURPOSE, auditHead } from './audit-head.ts'
import { AUDIT_START, auditHash } from './audit-line.ts'

/** Whether the trail is whole; else the number of the first line that is missing, was changed, or does not belong there. */
export type AuditVerdict =
  | { readonly isWhole: true; readonly lines: number }
  | { readonly isWhole: false; readonly brokenAt: number }

/** Follows the chain from its first line to its last, which is the one that was sealed as such. */
export async function verifyAudit(store: Store): Promise<AuditVerdict> {
  const rows = await linesAndHead(store)
  let previous = AUDIT_START
  for (const [index, { head: _head, ...line }] of rows.entries()) {
    const isInPlace = line.number === index + 1 && line.previous === previous && auditHash(line) === line.hash
    if (!isInPlace) return { isWhole: false, brokenAt: index + 1 }
    previous = line.hash
  }
  const last = rows.at(-1)
  const isEnd = last === undefined ? !(await hasHead(store)) : isHead(store, last)
  return isEnd ? { isWhole: true, lines: rows.length } : { isWhole: false, brokenAt: rows.length + 1 }
}

type LineAndHead = AuditTable & { readonly head: string | null }

/** In one statement, which sees one state: a line may be added meanwhile. */
function linesAndHead(store: Store): Promise<readonly LineAndHead[]> {
  return store.read((db) =>
    db
      .selectFrom('audit')
      .leftJoin('settings', (join) => join.on('settings.name', '=', AUDIT_HEAD))
      .selectAll('audit')
      .select('settings.value as head')
      .orderBy('audit.number')
      .execute(),
  )
}

/** Where no line is left, the seal of the last one may be. */
async function hasHead(store: Store): Promise<boolean> {
  const row = await store.read((db) =>
    db.selectFrom('settings').select('name').where('name', '=', AUDIT_HEAD).executeTakeFirst(),
  )
  return row !== undefined
}

function isHead({ sealing }: Store, line: LineAndHead): boolean {
  if (line.head === null) return false
  try {
    return sealing.open(line.head, AUDIT_HEAD_PURPOSE) === auditHead(line)
  } catch {
    // Somebody without the key has put something else there: the verdict tells it.
    return false
  }
}
