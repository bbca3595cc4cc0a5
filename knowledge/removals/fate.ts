import type { OutcomeType } from '../records/incident.ts'

/** From the worst to the least. */
export const KNOWN_FATES = [
  'killed',
  'tortured',
  'disappeared',
  'prison-sentence',
  'detained',
  'released',
] as const satisfies readonly OutcomeType[]
export type KnownFate = (typeof KNOWN_FATES)[number]

/** What is known to have become of a person or a group after a removal. `unknown` is a finding: it widens the bounds. */
export type Fate = KnownFate | 'unknown'

/** The fate an outcome tells of; `pending`, `unknown`, `removal-stopped` and a missing outcome tell of none. */
export function knownFate(outcome: OutcomeType | undefined): KnownFate | undefined {
  return KNOWN_FATES.find((fate) => fate === outcome)
}

/** The worst of several fates; `unknown` where none is known. */
export function worstFate(fates: readonly Fate[]): Fate {
  return KNOWN_FATES.find((fate) => fates.includes(fate)) ?? 'unknown'
}
