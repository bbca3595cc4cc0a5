import type { Case } from '../../../knowledge/records/case.ts'
import type { Incident, OutcomeType } from '../../../knowledge/records/incident.ts'
import type { Person } from '../../../knowledge/records/person.ts'
import { recordSet, type RecordLists, type RecordSet } from '../../../knowledge/records/record-set.ts'

/** A deportation from Poland to Tajikistan that names nobody, changed as the test says. Each has its own source unless told. */
export function madeUpIncident(changes: Partial<Incident> & { readonly id: string }): Incident {
  return {
    type: 'deportation',
    date: '2024-05-02',
    scheduledFor: null,
    host: 'PL',
    origin: 'TJ',
    destination: null,
    persons: [],
    unnamedPersons: 0,
    description: 'An invented act.',
    outcome: null,
    confidence: 'multiple-sources',
    sources: [`src-of-${changes.id}`],
    ...changes,
  }
}

export function outcome(type: OutcomeType, sentenceYears: number | null = null, date: string | null = null) {
  return { type, sentenceYears, date, note: '' }
}

/** A judgment against Poland about Tajikistan that names nobody and says the removal was not carried out. */
export function madeUpCase(changes: Partial<Case> & { readonly id: string }): Case {
  return {
    court: 'European Court of Human Rights',
    name: 'Invented v. Poland',
    reference: null,
    ecli: null,
    itemid: null,
    date: '2023-03-01',
    finalOn: null,
    respondent: 'PL',
    respondentLeftConvention: null,
    origins: ['TJ'],
    persons: [],
    removalType: 'deportation',
    removalCarriedOut: 'no',
    outcome: 'pending',
    direction: 'favourable',
    interimMeasure: 'none',
    provisionsViolated: [],
    provisionsNotViolated: [],
    formation: null,
    importance: null,
    holding: 'An invented holding.',
    consequence: null,
    laterTreatment: [],
    sources: [`src-of-${changes.id}`],
    ...changes,
  }
}

export function madeUpPerson(changes: Partial<Person> & { readonly id: string }): Person {
  return {
    name: 'Invented Person',
    otherNames: [],
    sex: null,
    born: null,
    origin: 'TJ',
    nationality: null,
    category: null,
    affiliations: [],
    role: '',
    hosts: [],
    status: { value: 'unknown', asOf: null, source: null, lastKnown: null },
    summary: '',
    sources: ['src-invented'],
    ...changes,
  }
}

export function madeUpRecords(lists: Partial<RecordLists>): RecordSet {
  return recordSet({
    persons: [],
    incidents: [],
    cases: [],
    groups: [],
    statistics: [],
    statements: [],
    conflicts: [],
    sources: [],
    unreadCitations: [],
    ...lists,
  })
}
