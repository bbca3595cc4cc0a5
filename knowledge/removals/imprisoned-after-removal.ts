import type { ActsByPerson } from './consequences.ts'
import { worstFate, type Fate } from './fate.ts'
import { fateOfPerson, worstInEvent } from './fate-after-removal.ts'
import { fateFraction, type FateFraction } from './fraction.ts'
import type { RemovalEvent } from './removal-events.ts'

/** Imprisoned or worse, of those whose fate is known. */
export interface ImprisonedAfterRemoval {
  /** One mass removal is one decision, so events come first. */
  readonly events: FateFraction
  /** Everyone named, once, with the worst fate over all their removals. */
  readonly personsNamed: FateFraction
}

/** `custody`: whether detention on arrival, with no sentence known, counts as imprisoned or as unknown. */
export function imprisonedAfterRemoval(
  events: readonly RemovalEvent[],
  records: ActsByPerson,
  custody: 'counts' | 'unknown' = 'counts',
): ImprisonedAfterRemoval {
  const eventFates: Fate[] = []
  const worstByPerson = new Map<string, Fate>()
  for (const event of events) {
    const fates = event.persons.map((person) => ({ person, fate: fateOfPerson(event, person, records) }))
    eventFates.push(
      worstInEvent(
        event,
        fates.map(({ fate }) => fate),
      ),
    )
    for (const { person, fate } of fates) {
      worstByPerson.set(person, worstFate([worstByPerson.get(person) ?? 'unknown', fate]))
    }
  }
  return {
    events: shareImprisoned(eventFates, custody),
    personsNamed: shareImprisoned([...worstByPerson.values()], custody),
  }
}

function shareImprisoned(fates: readonly Fate[], custody: 'counts' | 'unknown'): FateFraction {
  const known = fates.filter((fate) => fate !== 'unknown' && (custody === 'counts' || fate !== 'detained'))
  const imprisoned = known.filter((fate) => fate !== 'released')
  return fateFraction(imprisoned.length, known.length, fates.length - known.length)
}
