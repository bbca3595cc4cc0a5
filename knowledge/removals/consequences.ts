import type { Incident } from '../records/incident.ts'
import type { RecordSet } from '../records/record-set.ts'
import { isActAtHome } from './completed-removals.ts'
import { knownFate, type KnownFate } from './fate.ts'
import type { RemovalEvent } from './removal-events.ts'
import { textOrder } from './text-order.ts'

export type ActsByPerson = Pick<RecordSet, 'incidentsOf'>

/** A record that tells what became of a person after a removal. */
export interface Consequence {
  /** The removal itself, which tells it by its outcome, or a later act at home. */
  readonly incident: Incident
  /** When it happened: the date of a later act, or of the removal's outcome. */
  readonly date: string | null
  /** What the record tells, at least one. */
  readonly fates: readonly KnownFate[]
}

/**
 * Everything on record about a person after a removal: the outcomes of the removals that name the person, and the acts
 * of the origin state at home that cannot lie before them. In order of time, by the last day that each date can mean;
 * an outcome without a date comes first, an act without one last.
 */
export function consequencesFor(event: RemovalEvent, personId: string, records: ActsByPerson): readonly Consequence[] {
  const { removals, atHome } = actsTelling(event, personId, records)
  return [
    ...removals.map((incident) => dated(outcomeOf(incident), BEFORE_ALL)),
    ...atHome.map((incident) => dated({ incident, date: incident.date, fates: fatesAtHome(incident) }, AFTER_ALL)),
  ]
    .filter(({ consequence }) => consequence.fates.length > 0)
    .sort((one, other) => textOrder(one.day, other.day))
    .map(({ consequence }) => consequence)
}

/** The removals of an event that name a person, and the acts of the origin state at home that cannot lie before them. */
export function actsTelling(event: RemovalEvent, personId: string, records: ActsByPerson) {
  const removals = event.incidents.filter((incident) => incident.persons.includes(personId))
  const removedFrom = firstDayOf(removals)
  const atHome = records
    .incidentsOf(personId)
    .filter((act) => act.origin === event.origin && isActAtHome(act) && !endedBefore(act, removedFrom))
  return { removals, atHome }
}

/** What the row of a removal tells of everyone it names. */
export function outcomeOf(removal: Incident): Consequence {
  const fate = knownFate(removal.outcome?.type)
  return { incident: removal, date: removal.outcome?.date ?? null, fates: fate ? [fate] : [] }
}

const BEFORE_ALL = '0000'
const AFTER_ALL = '9999'
const DAY_LENGTH = 'YYYY-MM-DD'.length

/** A year or a month sorts after each of its days. */
function dated(consequence: Consequence, withoutDate: string) {
  return { consequence, day: (consequence.date ?? withoutDate).padEnd(DAY_LENGTH, '-99') }
}

/** What a later act of the origin state tells. Other acts at home, as pressure on relatives, tell nothing of a fate. */
function fatesAtHome(act: Incident): readonly KnownFate[] {
  const stated = knownFate(act.outcome?.type)
  switch (act.type) {
    case 'conviction-after-return':
      return ['prison-sentence']
    case 'death-in-custody':
      return ['killed']
    case 'detention':
    case 'arrest':
      return stated && stated !== 'detained' ? ['detained', stated] : ['detained']
    case 'release':
      return ['released']
    case 'disappearance':
      return ['disappeared']
    case 'other':
      return stated === 'disappeared' ? ['disappeared'] : []
    default:
      return []
  }
}

/** A year and a month begin on the first. */
function firstDayOf(removals: readonly Incident[]): string | undefined {
  return removals.flatMap(({ date }) => date?.padEnd(DAY_LENGTH, '-01') ?? []).sort()[0]
}

/**
 * True where even the last day of the act's date lies before `day`, that is where the date lies before that day cut to
 * the date's own precision. A missing date never excludes: what may have come after is kept.
 */
function endedBefore(act: Incident, day: string | undefined): boolean {
  return act.date !== null && day !== undefined && act.date < day.slice(0, act.date.length)
}
