import type { Transaction } from 'kysely'
import type { Sealing } from '../../store/keys/sealing.ts'
import type { Tables } from '../../store/tables.ts'
import type { AuditAction } from '../../store/tables/people-tables.ts'
import type { Actor } from '../actor.ts'
import { AUDIT_HEAD, AUDIT_HEAD_PURPOSE, auditHead } from './audit-head.ts'
import { AUDIT_START, auditHash } from './audit-line.ts'

/** What is written into the trail. `subject`: a record key, a role, a handle or a number; never what somebody typed. */
export interface AuditEntry {
  /** Epoch milliseconds. */
  readonly at: number
  readonly action: AuditAction
  readonly by: Actor
  readonly subject: string
}

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
  const value = sealing.seal(auditHead({ ...line, hash }), AUDIT_HEAD_PURPOSE)
  await tx
    .insertInto('settings')
    .values({ name: AUDIT_HEAD, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute()
}
