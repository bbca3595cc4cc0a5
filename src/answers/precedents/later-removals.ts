import type { Case } from '../../../knowledge/records/case.ts'
import { spanOf } from '../../../knowledge/records/record-date.ts'
import type { Answering } from '../answering.ts'
import { allRemovals } from './select-removals.ts'

/** A removal of a person whom a judgment had kept from removal. */
export interface LaterRemoval {
  readonly text: string
  readonly sources: readonly string[]
}

/**
 * Completed removals, to an origin that the judgment is about, of people it names, which began after the last day that
 * its date can mean. A removal or judgment without a date is never called later.
 */
export function laterRemovals({ words, knowledge }: Answering, judgment: Case): readonly LaterRemoval[] {
  const decided = spanOf(judgment.date)
  if (!decided) return []
  return allRemovals(knowledge.records)
    .filter(
      ({ persons, origin, span }) =>
        span !== undefined &&
        span.first > decided.last &&
        judgment.origins.includes(origin) &&
        persons.some((id) => judgment.persons.includes(id)),
    )
    .map(({ persons, host, origin, date, incidents, sources }) => ({
      text: words.say('later-removed', {
        persons: persons
          .filter((id) => judgment.persons.includes(id))
          .map((id) => knowledge.records.person(id)?.name ?? id)
          .join(', '),
        pair: `${words.country(host)} → ${words.country(origin)}`,
        date: words.date(date),
        id: incidents[0]?.id ?? '',
      }),
      sources,
    }))
}
