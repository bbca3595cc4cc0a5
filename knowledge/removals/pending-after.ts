import type { Incident } from '../records/incident.ts'
import { actsTelling, type ActsByPerson } from './consequences.ts'
import type { RemovalEvent } from './removal-events.ts'
import { textOrder } from './text-order.ts'

/**
 * The records that tell of proceedings still going on against a person after a removal, the latest last. They tell of
 * no fate, and enter no count: they are there to be shown where no fate is known.
 */
export function pendingAfter(event: RemovalEvent, personId: string, records: ActsByPerson): readonly Incident[] {
  const { removals, atHome } = actsTelling(event, personId, records)
  const ofHome = atHome.toSorted((one, other) => textOrder(one.date ?? '', other.date ?? ''))
  return [...removals, ...ofHome].filter(({ outcome }) => outcome?.type === 'pending')
}
