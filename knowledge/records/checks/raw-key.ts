import type { ListName } from '../record-files.ts'
import { unreadId } from '../unread-citation.ts'
import { member, rawId } from './raw-value.ts'

/** The key (`recordKey`) that a row of any shape claims in its list; undefined where it claims none. */
export function rawKey(list: ListName, row: unknown): string | undefined {
  if (list === 'conflicts') return text(row, 'about')
  if (list !== 'unreadCitations') return rawId(row)
  const [court, reference] = [text(row, 'court'), text(row, 'reference')]
  return court === undefined || reference === undefined ? undefined : unreadId({ court, reference })
}

/** Every key that is claimed in any list. */
export function keysOf(raw: ReadonlyMap<ListName, readonly unknown[]>): ReadonlySet<string> {
  return new Set([...raw].flatMap(([list, rows]) => rows.flatMap((row) => rawKey(list, row) ?? [])))
}

function text(row: unknown, field: string): string | undefined {
  const value = member(row, field)
  return typeof value === 'string' ? value.trim() : undefined
}
