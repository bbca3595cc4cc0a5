import type { Incident } from '../incident.ts'
import type { JsonPath } from '../reading/json-place.ts'
import type { Finding } from './finding.ts'
import type { RecordFolder } from './record-folder.ts'

/** The longest term that a court gives in years. Life is told in the note, not in years. */
const LONGEST_SENTENCE = 60

const REMOVALS: ReadonlySet<string> = new Set(['deportation', 'extradition', 'rendition'])

/** The acts from which a removal on a day to come can follow, and the removals of that day. */
const SCHEDULED: ReadonlySet<string> = new Set([
  'removal-order',
  'detention',
  'arrest',
  'asylum-refusal',
  'extradition-request',
  'deportation',
  'extradition',
  'other',
])

/**
 * Acts that happened to nobody, to one person twice, from a state to itself, with a sentence longer than any life, or
 * with a day of removal although no removal follows from them.
 */
export function implausibleActs({ rows }: RecordFolder): readonly Finding[] {
  return rows.incidents.flatMap(({ index, record }) =>
    oddities(record).map(({ path, reason }) => ({ list: 'incidents', index, path, reason })),
  )
}

function oddities(incident: Incident) {
  return [...oddPersons(incident), ...oddPlaces(incident), ...oddTimes(incident)]
}

interface Oddity {
  readonly path: JsonPath
  readonly reason: string
}

function oddPersons({ persons, unnamedPersons }: Incident): readonly Oddity[] {
  const found: Oddity[] = []
  if (persons.length === 0 && unnamedPersons === 0)
    found.push({ path: ['persons'], reason: 'names nobody, and unnamedPersons counts nobody' })
  for (const [place, id] of persons.entries()) {
    if (persons.indexOf(id) < place) found.push({ path: ['persons', place], reason: `names a person once more: ${id}` })
  }
  return found
}

function oddPlaces({ type, host, origin, destination }: Incident): readonly Oddity[] {
  const found: Oddity[] = []
  // A state can deport its own citizen to another state.
  if (REMOVALS.has(type) && host === origin && (destination === null || destination === host))
    found.push({ path: ['host'], reason: `is the state of origin, from which nobody can be sent to it: ${host}` })
  if (REMOVALS.has(type) && host !== origin && destination === host)
    found.push({ path: ['destination'], reason: `is the host itself: ${host}` })
  return found
}

function oddTimes({ type, scheduledFor, outcome }: Incident): readonly Oddity[] {
  const found: Oddity[] = []
  if (scheduledFor !== null && !SCHEDULED.has(type))
    found.push({
      path: ['scheduledFor'],
      reason: `is the time of a removal, which does not follow from an act of type ${type}`,
    })
  const years = outcome?.sentenceYears ?? 0
  if (years > LONGEST_SENTENCE)
    found.push({
      path: ['outcome', 'sentenceYears'],
      reason: `is more than ${LONGEST_SENTENCE} years: ${years}; tell a sentence for life in the note`,
    })
  return found
}
