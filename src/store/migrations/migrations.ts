import type { Migration } from 'kysely/migration'
import { records } from './0001-records.ts'
import { people } from './0002-people.ts'
import { alerts } from './0003-alerts.ts'

/** In the order of their names. One that was released is never changed: what is new is another. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-records': records,
  '0002-people': people,
  '0003-alerts': alerts,
}
