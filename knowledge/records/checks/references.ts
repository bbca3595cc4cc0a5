import type { ListName } from '../record-files.ts'

/** A field by which a record names another. */
export interface Reference {
  readonly from: ListName
  /** The way to the id inside a record; `*` is every entry of a list. */
  readonly place: readonly string[]
  readonly into: ListName
}

const SOURCED: readonly ListName[] = ['persons', 'incidents', 'cases', 'groups', 'statistics', 'statements']

/** Every field that holds the id of another record. What a conflict is about is an id and a field, and not among them. */
export const REFERENCES: readonly Reference[] = [
  ...SOURCED.map((from) => ({ from, place: ['sources', '*'], into: 'sources' as const })),
  { from: 'persons', place: ['affiliations', '*'], into: 'groups' },
  { from: 'persons', place: ['otherNames', '*', 'seenIn'], into: 'sources' },
  { from: 'persons', place: ['status', 'source'], into: 'sources' },
  { from: 'incidents', place: ['persons', '*'], into: 'persons' },
  { from: 'cases', place: ['persons', '*'], into: 'persons' },
  { from: 'cases', place: ['laterTreatment', '*', 'case'], into: 'cases' },
  { from: 'conflicts', place: ['values', '*', 'source'], into: 'sources' },
]
