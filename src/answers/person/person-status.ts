import type { Person } from '../../../knowledge/records/person.ts'
import type { Line } from '../../reply/line.ts'
import type { Answering } from '../answering.ts'

/** The last known status, always with its date; where it is too old to stand, “unknown” and what was last known. */
export function personStatus({ words, claim }: Answering, person: Person): Line {
  const { value, asOf, source, lastKnown } = person.status
  const date = asOf ? words.say('as-of', { date: words.date(asOf) }) : words.say('no-date')
  const spans = lastKnown
    ? [words.say('status-was', { now: words.say(`status-${value}`), was: words.say(`status-${lastKnown}`), date })]
    : [words.say('status-is', { status: words.say(`status-${value}`), date })]
  return claim(spans, source ? [source] : person.sources.slice(0, 1))
}
