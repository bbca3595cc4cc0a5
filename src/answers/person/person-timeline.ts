import type { Incident } from '../../../knowledge/records/incident.ts'
import { spanOf } from '../../../knowledge/records/record-date.ts'
import type { Person } from '../../../knowledge/records/person.ts'
import type { Block } from '../../reply/block.ts'
import { plain, type Line } from '../../reply/line.ts'
import type { Answering } from '../answering.ts'
import { outcomeSources } from '../record/outcome-sources.ts'
import { outcomeWords } from '../record/outcome-words.ts'

/** The acts that name the person, oldest first, undated ones last, each with its outcome and sources. */
export function personTimeline(answering: Answering, person: Person): readonly Block[] {
  const { knowledge, words } = answering
  const incidents = knowledge.records.incidentsOf(person.id).toSorted(byDate)
  if (incidents.length === 0) return []
  return [
    {
      type: 'timeline',
      heading: words.say('timeline'),
      entries: incidents.map((incident) => ({
        date: incident.date ?? words.say('undated'),
        line: answering.claim({ record: incident.id, text: incident.description }, incident.sources),
        details: [...outcomeLines(answering, incident), ...caution(answering, incident)],
      })),
    },
  ]
}

/** What an act led to: “→ prison sentence, 7 years (29 March 2023)”, with the record's own note. */
export function outcomeLines(answering: Answering, incident: Incident): readonly Line[] {
  const { words, claim } = answering
  const { outcome } = incident
  if (!outcome || outcome.type === 'unknown') return []
  const years = outcome.sentenceYears === null ? '' : `, ${words.say('years', { years: outcome.sentenceYears })}`
  const date = outcome.date ? ` (${words.date(outcome.date)})` : ''
  const note = outcome.note ? `: ${outcome.note}` : ''
  const what = outcomeWords(words, incident, outcome.type)
  return [claim(`→ ${what}${years}${date}${note}`, outcomeSources(answering, incident))]
}

function caution({ words }: Answering, { confidence }: Incident): readonly Line[] {
  return confidence === 'single-source' || confidence === 'alleged'
    ? [plain(words.say(`confidence-${confidence}`))]
    : []
}

/** By the last day a date can mean: an act known to the year alone most often follows those of that year that are dated. */
function byDate(a: Incident, b: Incident): number {
  return lastDay(a).localeCompare(lastDay(b))
}

function lastDay({ date }: Incident): string {
  return spanOf(date)?.last ?? '9999'
}
