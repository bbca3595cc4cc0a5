/** The ways in which a set of people can be read out one by one. */
export const ENUMERATION_KINDS = ['names', 'fragments', 'alphabet', 'record-ids', 'pages', 'people'] as const
export type EnumerationKind = (typeof ENUMERATION_KINDS)[number]

/** More than `slowed` within a day is answered late; more than `stopped` is not answered any more. */
export interface EnumerationLimit {
  readonly slowed: number
  readonly stopped: number
}

/**
 * What one person may do within 24 hours. Each `slowed` lies above a legitimate day: a volunteer with a list of sixty
 * names from a meeting, a lawyer who opens every record of the longest answer on one host (81 records on 54 people in
 * the records of 2026-11).
 */
export const ENUMERATION_LIMITS: Readonly<Record<EnumerationKind, EnumerationLimit>> = {
  /** Different names looked up; the sixty may be tried in a second spelling without being stopped. */
  names: { slowed: 80, stopped: 150 },
  /** Single words that lengthen one looked up before, as “Ab” after “A”: people mend a name so a few times a day. */
  fragments: { slowed: 12, stopped: 24 },
  /** Single words in the order of the alphabet, one after another: the sixty may stand in it. */
  alphabet: { slowed: 70, stopped: 100 },
  /** Records asked for by an id that was never shown to the person, as a colleague may have sent one. */
  'record-ids': { slowed: 25, stopped: 60 },
  /** Further pages of lists; the longest list on one host has seven. */
  pages: { slowed: 60, stopped: 120 },
  /** Different recorded people named in the answers: the measure of what a crawler takes away. */
  people: { slowed: 75, stopped: 100 },
}

/** The wait before an answer, from the first that is slowed to the last before a stop. */
export const SHORTEST_DELAY = 2_000
export const LONGEST_DELAY = 10_000
