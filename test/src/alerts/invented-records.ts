import { caseSchema, type Case } from '../../../knowledge/records/case.ts'
import { changesBetween } from '../../../knowledge/records/changes/changes-between.ts'
import { groupSchema } from '../../../knowledge/records/group.ts'
import { incidentSchema, type Incident } from '../../../knowledge/records/incident.ts'
import { personSchema, type Person } from '../../../knowledge/records/person.ts'
import { recordSet, type RecordLists, type RecordSet } from '../../../knowledge/records/record-set.ts'
import { sourceSchema, type Source } from '../../../knowledge/records/source.ts'
import { statisticSchema, type Statistic } from '../../../knowledge/records/statistic.ts'
import type { AlertEvent } from '../../../src/alerts/alert-event.ts'
import { eventsOf } from '../../../src/alerts/events/events-of.ts'
import type { Publication } from '../../../src/alerts/events/publication.ts'

/** Saturday, 21 November 2026, noon in UTC. */
export const NOW = Date.parse('2026-11-21T12:00Z')

export const ACT: Incident = incidentSchema.parse({
  id: 'inc-one',
  type: 'detention',
  date: '2026-11-19',
  host: 'DE',
  origin: 'TJ',
  persons: ['per-one'],
  description: 'Detained at a registration office.',
  confidence: 'multiple-sources',
  sources: ['src-wire'],
})

export const JUDGMENT: Case = caseSchema.parse({
  id: 'case-one',
  court: 'ECtHR',
  name: 'Karimzoda v. Germany',
  reference: '1/26',
  date: '2026-11-10',
  respondent: 'DE',
  origins: ['TJ'],
  persons: ['per-one'],
  removalType: 'extradition',
  removalCarriedOut: 'unknown',
  outcome: 'pending',
  direction: 'favourable',
  interimMeasure: 'none',
  holding: 'Communicated.',
  sources: ['src-court'],
})

export const FIGURE: Statistic = statisticSchema.parse({
  id: 'sta-one',
  measure: 'removals',
  origin: 'TJ',
  host: 'DE',
  period: '2025',
  value: 12,
  qualifier: 'exact',
  sources: ['src-office'],
})

const person = (id: string, name: string): Person =>
  personSchema.parse({
    id,
    name,
    origin: 'TJ',
    category: 'opposition-member',
    affiliations: ['grp-one'],
    status: { value: 'detained-abroad', asOf: '2026-01', source: 'src-wire', lastKnown: null },
    sources: ['src-wire'],
  })
export const PERSON = person('per-one', 'Anvar Karimzoda')

const source = (id: string, publisher: string, kind: Source['kind'], url: string): Source =>
  sourceSchema.parse({ id, publisher, title: 'Report', url, published: '2026-11-20', language: 'en', kind })

const LISTS: RecordLists = {
  persons: [PERSON, person('per-two', 'Bahrom Saidzoda'), person('per-three', 'Daler Nazarzoda')],
  incidents: [],
  cases: [],
  groups: [
    groupSchema.parse({ id: 'grp-one', name: 'An invented party', origin: 'TJ', kind: 'party', sources: ['src-wire'] }),
  ],
  statistics: [],
  statements: [],
  conflicts: [],
  sources: [
    source('src-wire', 'A wire', 'news', 'https://wire.example/1'),
    source('src-other', 'A newspaper', 'news', 'https://paper.example/1'),
    source('src-court', 'European Court of Human Rights', 'court', 'https://court.example/1'),
    source('src-office', 'A statistical office', 'government', 'https://office.example/1'),
    source('src-ministry', 'The ministry of the origin state', 'government', 'https://ministry.gov.tj/1'),
  ],
  unreadCitations: [],
}

/** The invented persons, sources and group, with the lists given. */
export function records(lists: Partial<RecordLists> = {}): RecordSet {
  return recordSet({ ...LISTS, ...lists })
}

/** What a publication tells, the changes worked out between the two sets. Nothing was told before, unless `told` says so. */
export function published(
  before: RecordSet,
  after: RecordSet,
  options: Partial<Publication> & { readonly told?: readonly AlertEvent[] } = {},
): readonly AlertEvent[] {
  const { told = [], ...given } = options
  return eventsOf({
    before,
    after,
    changes: changesBetween(before, after),
    at: NOW,
    number: 14,
    previous: (record) => previousIn(told, record),
    ...given,
  })
}

/** The last message of the event to which a record belongs, as the store keeps it. */
export function previousIn(told: readonly AlertEvent[], record: string): AlertEvent | null {
  const event = told.findLast((one) => one.record === record)?.event
  return told.findLast((one) => one.event === event) ?? null
}

/** An act published and told, then published again as it is then: what the second publication tells. */
export function changed(was: Partial<Incident>, is: Partial<Incident>, options: Partial<Publication> = {}) {
  const [one, other] = [
    { ...ACT, ...was },
    { ...ACT, ...is },
  ]
  const before = records({ incidents: [one] })
  const told = published(records(), before)
  return published(before, records({ incidents: [other] }), { told, ...options })
}
