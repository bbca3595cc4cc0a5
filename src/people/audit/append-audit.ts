import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Sealing } from '../../store/keys/sealing.ts'
import type { Tables } from '../../store/tables.ts'
import type { AuditAction, AuditTable } from '../../store/tables/people-tables.ts'
import type { Actor } from '../actor.ts'

/** What is written into the trail. `subject`: a record key, a role, a handle or a number; never what somebody typed. */
export interface AuditEntry {
  readonly at: number
  readonly action: AuditAction
  readonly by: Actor
  readonly subject: string
}

/** The setting that holds, sealed, which line is the last, so that a trail cut off at its end shows too. */
export const AUDIT_HEAD = 'audit-head'
export const AUDIT_PURPOSE = 'audit head'
/** What the first line is chained to. */
export const AUDIT_START = 'panoh'

/** Adds a line to the trail, in a transaction that has the turn (`Store.writeInTurn`): lines are numbered and chained. */
export async function appendAudit(tx: Transaction<Tables>, sealing: Sealing, entry: AuditEntry): Promise<void> {
  const last = await tx
    .selectFrom('audit')
    .select(['number', 'hash'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  const { at, action, by, subject } = entry
  const line = {
    number: (last?.number ?? 0) + 1,
    at,
    action,
    role: by.role,
    actor_hash: by.hash,
    subject,
    previous: last?.hash ?? AUDIT_START,
  }
  const hash = auditHash(line)
  await tx
    .insertInto('audit')
    .values({ ...line, hash })
    .execute()
  await tx.deleteFrom('settings').where('name', '=', AUDIT_HEAD).execute()
  const value = sealing.seal(`${line.number} ${hash}`, AUDIT_PURPOSE)
  await tx.insertInto('settings').values({ name: AUDIT_HEAD, value }).execute()
}

/** Over everything in the line, the hash of the one before it included. */
export function auditHash(line: Omit<AuditTable, 'hash'>): string {
  const { number, at, action, role, actor_hash, subject, previous } = line
  const text = JSON.stringify([number, at, action, role, actor_hash, subject, previous])
  return createHash('sha256').update(text).digest('base64url')
}
