import { createHash } from 'node:crypto'
import type { AuditTable } from '../../store/tables/people-tables.ts'

/** What the first line is chained to. */
export const AUDIT_START = 'panoh'

/** The hash of a line, over everything in it, that of the line before it included. */
export function auditHash(line: Omit<AuditTable, 'hash'>): string {
  const { number, at, action, role, actor_hash, subject, previous } = line
  const text = JSON.stringify([number, at, action, role, actor_hash, subject, previous])
  return createHash('sha256').update(text).digest('base64url')
}
