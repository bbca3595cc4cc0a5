import type { Incident } from '../../../knowledge/records/incident.ts'
import type { RecordItem } from '../../reply/block.ts'
import { strong } from '../../reply/line.ts'
import type { Answering } from '../answering.ts'
import { outcomeLines } from '../person/person-timeline.ts'
import { incidentTitle } from '../record/title-of.ts'

/** An act in a list: what, where, when, who; what happened; what it led to. */
export function actItem(answering: Answering, incident: Incident, number: number | null): RecordItem {
  const { claim } = answering
  return {
    number,
    id: incident.id,
    title: claim(strong(incidentTitle(answering, incident)), incident.sources),
    details: [claim(incident.description, incident.sources), ...outcomeLines(answering, incident)],
  }
}
