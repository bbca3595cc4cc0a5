import type { Incident, IncidentType } from '../records/incident.ts'
import type { RecordSet } from '../records/record-set.ts'
import { isActAtHome, isRemovalAct } from './completed-removals.ts'

/**
 * The stages of repression abroad that the Central Asian Political Exiles project codes (University of Exeter): 1 on
 * notice, 2 arrest or detention abroad, 3 forced return, disappearance, serious attack or killing.
 */
export type CapeStage = 1 | 2 | 3

/** `after`: part of what follows a return. Null: a decision under the host's own law, or an act without a class. */
const STAGE_OF_TYPE = {
  threat: 1,
  harassment: 1,
  surveillance: 1,
  'proxy-repression': 1,
  'passport-denial': 1,
  'wanted-listing': 1,
  'interpol-notice': 1,
  'extradition-request': 1,
  'conviction-in-absentia': 1,
  'refused-entry': 2,
  arrest: 2,
  detention: 2,
  assault: 3,
  'assassination-attempt': 3,
  assassination: 3,
  disappearance: 3,
  deportation: 3,
  extradition: 3,
  rendition: 3,
  'conviction-after-return': 'after',
  release: 'after',
  'death-in-custody': 'after',
  'asylum-refusal': null,
  'removal-order': null,
  other: null,
} as const satisfies Record<IncidentType, CapeStage | 'after' | null>

export function capeStageOfType(type: IncidentType): CapeStage | 'after' | null {
  return STAGE_OF_TYPE[type]
}

/**
 * The stage that one act reached, null where it reached none. Stages 2 and 3 are about acts abroad, so custody or an
 * attack at home reaches neither; and a removal that was stopped is no forced return.
 */
export function capeStageOf(incident: Incident): CapeStage | null {
  const stage = capeStageOfType(incident.type)
  if (stage === 'after' || stage === null || stage === 1) return stage === 1 ? 1 : null
  if (isActAtHome(incident)) return null
  return isRemovalAct(incident) && incident.outcome?.type === 'removal-stopped' ? null : stage
}

/** The highest stage a person reached, null where no act on record reached one. What followed a return does not raise it. */
export function highestCapeStage(personId: string, records: Pick<RecordSet, 'incidentsOf'>): CapeStage | null {
  const stages = new Set(records.incidentsOf(personId).map(capeStageOf))
  return ([3, 2, 1] as const).find((stage) => stages.has(stage)) ?? null
}
