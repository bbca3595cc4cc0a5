import type { Row } from '../reading/record-rows.ts'
import type { ListName } from '../record-files.ts'
import { addressKey } from './address-key.ts'
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

/** Judgments recorded twice, which would be counted twice: the same court, number and date. */
export function twinCases({ rows }: RecordFolder): readonly Finding[] {
  const rule = { list: 'cases', field: 'reference', same: 'court, number and date' } as const
  return twins(rows.cases, rule, ({ court, reference, date }) =>
    reference === null || date === null ? undefined : JSON.stringify([courtKey(court), referenceKey(reference), date]),
  )
}

/** Groups recorded twice: the same name and origin. */
export function twinGroups({ rows }: RecordFolder): readonly Finding[] {
  const rule = { list: 'groups', field: 'name', same: 'name and origin' } as const
  return twins(rows.groups, rule, ({ name, origin }) => JSON.stringify([nameKey(name), origin]))
}

/**
 * Sources recorded twice, so that one page looks like two that agree. Two are left where each can be told apart: copies
 * of one original with different publishers, and articles read on one listing page, which a note must say.
 */
export function twinSources({ rows }: RecordFolder): readonly Finding[] {
  const rule = { list: 'sources', field: 'url', same: 'address' } as const
  return twins(rows.sources, rule, ({ url, via, publisher, note, title }) => {
    const page = addressKey(url)
    return page === undefined ? undefined : JSON.stringify([page, via && nameKey(publisher), note && nameKey(title)])
  })
}

/** Two disagreements about one field: one record tells of it, with all that was said. */
export function twinConflicts({ rows }: RecordFolder): readonly Finding[] {
  const seen = new Set<string>()
  return rows.conflicts.flatMap(({ index, record: { about } }) => {
    const isTwin = seen.has(about)
    seen.add(about)
    const reason = 'is what another conflict is about; tell all values in one'
    return isTwin ? [{ list: 'conflicts' as const, index, path: ['about'], reason }] : []
  })
}

/**
 * Citations said to be unread although the judgment is there as a case: the same court and number, and no other date
 * (one application can have a judgment of a Chamber and one of the Grand Chamber).
 */
export function unreadCitationsOfCases({ rows }: RecordFolder): readonly Finding[] {
  const read = rows.cases.flatMap(({ record: { id, court, reference, date } }) =>
    reference === null ? [] : [{ id, number: numberKey(court, reference), date }],
  )
  return rows.unreadCitations.flatMap(({ index, record: { court, reference, date } }) => {
    const number = numberKey(court, reference)
    const twin = read.find((one) => one.number === number && (one.date ?? date) === (date ?? one.date))
    const reason = `is also the number of ${twin?.id}, which has been read: the same court and number`
    return twin === undefined ? [] : [{ list: 'unreadCitations' as const, index, path: ['reference'], reason }]
  })
}

function numberKey(court: string, reference: string): string {
  return JSON.stringify([courtKey(court), referenceKey(reference)])
}

/** “UN CAT” and “CAT” are one committee. */
function courtKey(court: string): string {
  return nameKey(court).replace(/^(?:the |un )+/u, '')
}

/** The numbers alone where there are any (“nos. 1/10 and 2/10”, “rec. 2944/2014”), in one order. */
function referenceKey(reference: string): string {
  const numbers = nameKey(reference).match(/(?<![\d/])\d{1,6}\/\d{2,4}(?![\d/])/gu)
  return numbers === null ? nameKey(reference) : [...new Set(numbers)].sort().join(' ')
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
