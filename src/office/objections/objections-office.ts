import type { Office } from '../office.ts'

/** What deciding an objection works with. */
export type ObjectionsOffice = Pick<Office, 'store' | 'knowledge' | 'now' | 'onPublished'>
