import { consequencesFor, type ActsByPerson } from './consequences.ts'
import { knownFate, worstFate, type Fate } from './fate.ts'
import type { RemovalEvent } from './removal-events.ts'

/** The worst that is on record about a person the event names. The person's last known status is not looked at. */
export function fateOfPerson(event: RemovalEvent, personId: string, records: ActsByPerson): Fate {
  return worstFate(consequencesFor(event, personId, records).flatMap((consequence) => consequence.fates))
}

/** The worst fate of anyone named and of its records as a whole, so that a group without names has a fate too. */
export function fateOfEvent(event: RemovalEvent, records: ActsByPerson): Fate {
  return worstInEvent(
    event,
    event.persons.map((personId) => fateOfPerson(event, personId, records)),
  )
}

/** `fateOfEvent` where the fates of those it names are worked out already. */
export function worstInEvent(event: RemovalEvent, fatesOfPersons: readonly Fate[]): Fate {
  return worstFate([...fatesOfPersons, ...event.incidents.flatMap(({ outcome }) => knownFate(outcome?.type) ?? [])])
}
