import type { Incident, IncidentType, OutcomeType } from '../../../knowledge/records/incident.ts'
import type { Words } from '../../locales/words.ts'

/** Acts that kill in the open. Of anyone in a state's hands, killing and dying there are often not told apart. */
const ATTACKS: ReadonlySet<IncidentType> = new Set([
  'assassination',
  'assassination-attempt',
  'assault',
  'proxy-repression',
])

/** An outcome in words, by the act that it came of: nobody shot in the street “died in custody”. */
export function outcomeWords(words: Words, { type }: Incident, outcome: OutcomeType): string {
  return outcome === 'killed' && ATTACKS.has(type) ? words.say('status-killed') : words.say(`outcome-${outcome}`)
}
