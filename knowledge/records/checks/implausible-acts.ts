import type { Incident } from '../incident.ts'
import type { JsonPath } from '../reading/json-place.ts'
import type { Finding } from './finding.ts'
import type { RecordFolder } from './record-folder.ts'

/** The longest term that a court gives in years. Life is told in the note, not in years. */
const LONGEST_SENTENCE = 60

const REMOVALS: ReadonlySet<string> = new Set(['deportation', 'extradition', 'rendition'])

/** Acts that happened to nobody, to one person twice, from a state to itself, or with a sentence longer than any life. */
export function implausibleActs({ rows }: RecordFolder): readonly Finding[] {
  return rows.incidents.flatMap(({ index, record }) =>
    oddities(record).map(({ path, reason }) => ({ list: 'incidents', index, path, reason })),
  )
}

function oddities({ type, host, origin, destination, persons, unnamedPersons, outcome }: Incident) {
  const found: { readonly path: JsonPath; readonly reason: string }[] = []
  if (persons.length === 0 && unnamedPersons === 0)
    found.push({ path: ['persons'], reason: 'names nobody, and unnamedPersons counts nobody' })
  for (const [place, id] of persons.entries()) {
    if (persons.indexOf(id) < place) found.push({ path: ['persons', place], reason: `names a person once more: ${id}` })
  }
  // A state can deport its own citizen to another state.
  if (REMOVALS.has(type) && host === origin && (destination === null || destination === host))
    found.push({ path: ['host'], reason: `is the state of origin, from which nobody can be sent to it: ${host}` })
  if (REMOVALS.has(type) && host !== origin && destination === host)
    found.push({ path: ['destination'], reason: `is the host itself: ${host}` })
  const years = outcome?.sentenceYears ?? 0
  if (years > LONGEST_SENTENCE)
    found.push({
      path: ['outcome', 'sentenceYears'],
      reason: `is more than ${LONGEST_SENTENCE} years: ${years}; tell a sentence for life in the note`,
    })
  return found
}
