import type { Incident, IncidentType } from '../records/incident.ts'

/** The acts by which a host hands a person over. Which one it was says nothing about whether it was lawful. */
export const REMOVAL_ACTS = ['deportation', 'extradition', 'rendition'] as const satisfies readonly IncidentType[]
export type RemovalAct = (typeof REMOVAL_ACTS)[number]

export type RemovalIncident = Incident & { readonly type: RemovalAct }

/** True for a deportation, extradition or rendition, whatever became of it. */
export function isRemovalAct(incident: Incident): incident is RemovalIncident {
  return REMOVAL_ACTS.some((act) => act === incident.type)
}

/** True where the origin state acted on its own soil. Such a row is never a host country's act. */
export function isActAtHome(incident: Incident): boolean {
  return incident.host === incident.origin
}

/**
 * True for a removal by a host that ended in the origin state, or whose destination nobody recorded, and was not
 * stopped. A removal without an outcome is a completed one whose outcome is unknown.
 */
export function isCompletedRemoval(incident: Incident): incident is RemovalIncident {
  return (
    isRemovalAct(incident) &&
    !isActAtHome(incident) &&
    (incident.destination === null || incident.destination === incident.origin) &&
    incident.outcome?.type !== 'removal-stopped'
  )
}

/**
 * True for a removal by a host towards a state that is not the origin. It is told apart and never counted as a
 * completed removal. The outcome is not looked at: one that was stopped is still true here, and must be shown as such.
 */
export function isRemovalToThirdState(incident: Incident): incident is RemovalIncident {
  return (
    isRemovalAct(incident) &&
    !isActAtHome(incident) &&
    incident.destination !== null &&
    incident.destination !== incident.origin
  )
}
