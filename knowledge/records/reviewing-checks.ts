import { conflictsAboutFields } from './checks/conflicts-about-fields.ts'
import { disguisedNames } from './checks/disguised-names.ts'
import { implausibleActs } from './checks/implausible-acts.ts'
import { implausibleOutcomes } from './checks/implausible-outcomes.ts'
import { impossibleTimes } from './checks/impossible-times.ts'
import type { RecordCheck } from './checks/record-folder.ts'
import {
  twinCases,
  twinConflicts,
  twinGroups,
  twinPersons,
  twinSources,
  unreadCitationsOfCases,
} from './checks/twin-records.ts'
import { unsafeAddresses } from './checks/unsafe-addresses.ts'
import { unsourcedStatus } from './checks/unsourced-status.ts'
import { doNoHarm } from './do-no-harm.ts'
import { LOADING_CHECKS } from './load-records.ts'

/** What a reviewer must judge; no answer waits for it. */
const JUDGED: readonly RecordCheck[] = [
  twinPersons,
  twinCases,
  twinGroups,
  twinSources,
  twinConflicts,
  unreadCitationsOfCases,
  unsourcedStatus,
  implausibleOutcomes,
  implausibleActs,
  conflictsAboutFields,
  disguisedNames,
  unsafeAddresses,
]

/** Days, both `YYYY-MM-DD`. */
export interface ReviewDays {
  /** The day up to which the records were gathered: nothing told can have happened later. */
  readonly gathered: string
  /** Decides who is a minor. */
  readonly today: string
}

/**
 * Everything that must hold before records are published: what loading asks, and what a reviewer must judge (harm,
 * records that look like one, statuses without source, what cannot have been).
 */
export function reviewingChecks({ gathered, today }: ReviewDays): readonly RecordCheck[] {
  return [...LOADING_CHECKS, ...JUDGED, impossibleTimes(gathered), doNoHarm(today)]
}
