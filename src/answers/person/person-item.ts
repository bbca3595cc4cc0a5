import type { Person } from '../../../knowledge/records/person.ts'
import type { RecordItem } from '../../reply/block.ts'
import { strong } from '../../reply/line.ts'
import type { Answering } from '../answering.ts'
import { personStatus } from './person-status.ts'

/** A person in a list, with what tells one from another of like name: origin, birth year, role, last known status. */
export function personItem(answering: Answering, person: Person, number: number | null): RecordItem {
  const { words, claim } = answering
  const traits = [words.country(person.origin), person.born === null ? '' : String(person.born), person.role]
  return {
    number,
    id: person.id,
    title: claim([strong(person.name), ` · ${traits.filter(Boolean).join(' · ')}`], person.sources.slice(0, 1)),
    details: [personStatus(answering, person)],
  }
}
