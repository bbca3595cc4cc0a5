import { hostRecords } from '../../../knowledge/removals/host-records.ts'
import { recordsAsOf } from '../../../knowledge/removals/records-as-of.ts'
import type { HostCard } from '../../../knowledge/removals/host-card.ts'
import type { Incident } from '../../../knowledge/records/incident.ts'
import type { Answering } from '../answering.ts'

/** What the host did or let happen besides completed removals: “detention 5 · extradition request 2”; empty for nothing. */
export function besideRemovals(answering: Answering, card: HostCard): string {
  const counts = new Map<Incident['type'], number>()
  for (const { type } of otherActs(answering, card)) counts.set(type, (counts.get(type) ?? 0) + 1)
  return [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .map(([type, count]) => `${answering.words.say(`type-${type}`)} ${count}`)
    .join(' · ')
}

/** Everything the card stands on: the records whose disagreements it must show. */
export function recordsBehind(answering: Answering, card: HostCard): readonly string[] {
  return [...card.eventIds.flat(), ...otherActs(answering, card).map(({ id }) => id)]
}

function otherActs({ knowledge }: Answering, { host, origin, dataDate }: HostCard): readonly Incident[] {
  return hostRecords(host, origin, recordsAsOf(knowledge.records, dataDate)).otherActs
}
