import type { AuditTable } from '../../store/tables/people-tables.ts'

/** The setting that holds, sealed, which line is the last, so that a trail cut off at its end shows too. */
export const AUDIT_HEAD = 'audit-head'
export const AUDIT_HEAD_PURPOSE = 'audit head'

/** What the setting says of the last line. */
export function auditHead({ number, hash }: Pick<AuditTable, 'number' | 'hash'>): string {
  return `${number} ${hash}`
}
