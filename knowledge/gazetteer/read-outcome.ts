import type { InterimMeasure } from '../records/case.ts'
import type { OutcomeType } from '../records/incident.ts'
import type { Facets } from '../search/facets.ts'
import { INTERNATIONAL_COURTS, says, type MessagePhrases } from './message-phrases.ts'
import type { RemovalMeant } from './removals-meant.ts'

/** What the outcome of a message is read from. */
export interface OutcomeGrounds {
  readonly phrases: MessagePhrases
  readonly removals: readonly RemovalMeant[]
  readonly fate: OutcomeType | null
  readonly courts: readonly string[]
  readonly provisions: readonly string[]
  /** A complaint under a provision of the message is said to have failed. */
  readonly complaintFailed: boolean
  /** Another provision is left out: «of Article 5 but no violation of Article 3» asks for no non-violation. */
  readonly leavesOutProvision: boolean
}

/** The one outcome that a message asks for; the first of these that it speaks of: adverse, interim measure, decision, fate. */
export function readOutcome(grounds: OutcomeGrounds): Facets['outcome'] {
  const { phrases } = grounds
  const named = phrases.courtOutcomes.map(({ meaning }) => meaning.outcome)
  const isBothWays = named.includes('adverse') && named.includes('favourable')
  const decided = named.filter(
    (outcome) =>
      !(isBothWays && (outcome === 'adverse' || outcome === 'favourable')) &&
      !(grounds.leavesOutProvision && outcome === 'no-violation'),
  )
  if (decided.includes('adverse')) return lostComplaint(grounds) ?? 'adverse'
  return (
    interimMeasure(grounds) ??
    byCourt(decided[0], grounds) ??
    lostComplaint(grounds) ??
    aboutRemoval(grounds) ??
    quashed(grounds) ??
    grounds.fate ??
    violation(grounds)
  )
}

/** Where an article is named, a complaint dismissed is one under it: no violation was found. */
function byCourt(decided: Facets['outcome'] | undefined, { provisions }: OutcomeGrounds): Facets['outcome'] {
  return decided === 'removal-upheld' && provisions.length > 0 ? 'no-violation' : (decided ?? null)
}

function lostComplaint({ complaintFailed, leavesOutProvision }: OutcomeGrounds): 'no-violation' | null {
  return complaintFailed && !leavesOutProvision ? 'no-violation' : null
}

function interimMeasure({ phrases, courts }: OutcomeGrounds): InterimMeasure | null {
  const rule39 = says(phrases, 'rule-39')
  if (!rule39 && !says(phrases, 'interim-measure')) return null
  const breached = says(phrases, 'violation') || says(phrases, 'breach')
  if (!breached && says(phrases, 'request')) return null
  if (!rule39 && courts.some((court) => court.startsWith('UN'))) {
    return breached ? 'committee-measure-breached' : 'committee-measure-granted'
  }
  if (!rule39 && courts.length > 0 && !courts.includes('ECtHR')) return 'national-stay'
  return breached ? 'rule-39-breached' : 'rule-39-granted'
}

function aboutRemoval({ phrases, removals, courts }: OutcomeGrounds): Facets['outcome'] {
  // Strasbourg and the committees find violations; they stop no removal by themselves.
  const international = courts.some((court) => INTERNATIONAL_COURTS.has(court))
  if (removals.some(({ fate }) => fate === 'halted') || says(phrases, 'assurances-rejected'))
    return international ? 'violation' : 'removal-halted'
  if (removals.some(({ fate }) => fate === 'allowed') || says(phrases, 'assurances-accepted'))
    return international ? 'no-violation' : 'removal-upheld'
  return removals.some(({ fate }) => fate === 'stopped') ? 'removal-stopped' : null
}

/** What a court set aside without a removal named: a refusal of asylum, sent back to be decided again. */
function quashed({ phrases }: OutcomeGrounds): Facets['outcome'] {
  return says(phrases, 'quashed') &&
    (says(phrases, 'court') || says(phrases, 'courts') || says(phrases, 'asylum') || phrases.courts.length > 0)
    ? 'remitted'
    : null
}

/** A named provision says by itself what was violated. */
function violation({ phrases, provisions }: OutcomeGrounds): Facets['outcome'] {
  return provisions.length === 0 && says(phrases, 'violation') ? 'violation' : null
}
