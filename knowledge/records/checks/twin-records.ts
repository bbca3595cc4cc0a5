import type { Row } from '../reading/record-rows.ts'
import type { ListName } from '../record-files.ts'
import type { Finding } from './finding.ts'
import type { RecordFolder } from './record-folder.ts'

/** Acts recorded twice, which would be counted twice: the same named persons, type, host and date. */
export function twinIncidents({ rows }: RecordFolder): readonly Finding[] {
  const rule = { list: 'incidents', field: 'persons', same: 'persons, type, host and date' } as const
  return twins(rows.incidents, rule, ({ persons, type, host, date }) =>
    persons.length === 0 || date === null
      ? undefined
      : JSON.stringify([[...new Set(persons)].sort(), type, host, date]),
  )
}

/**
 * People recorded twice: the same name, origin and year of birth. Without a year of birth two persons of one name are
 * two persons, for many share a name.
 */
export function twinPersons({ rows }: RecordFolder): readonly Finding[] {
  const rule = { list: 'persons', field: 'name', same: 'name, origin and year of birth' } as const
  return twins(rows.persons, rule, ({ name, origin, born }) =>
    born === null ? undefined : JSON.stringify([nameKey(name), origin, born]),
  )
}

function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ')
}

interface TwinRule {
  readonly list: ListName
  readonly field: string
  readonly same: string
}

function twins<T extends { readonly id: string }>(
  rows: readonly Row<T>[],
  rule: TwinRule,
  keyOf: (record: T) => string | undefined,
): readonly Finding[] {
  const first = new Map<string, string>()
  return rows.flatMap(({ index, record }) => {
    const key = keyOf(record)
    if (key === undefined) return []
    const twin = first.get(key)
    if (twin === undefined) first.set(key, record.id)
    const reason = `seems to be ${twin} once more: the same ${rule.same}`
    return twin === undefined ? [] : [{ list: rule.list, index, path: [rule.field], reason }]
  })
}
