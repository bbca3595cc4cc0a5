import type { Incident } from '../../../knowledge/records/incident.ts'
import { momentOf } from '../../../knowledge/records/record-moment.ts'
import { plain, strong, type Line, type Span } from '../../reply/line.ts'
import type { Reply } from '../../reply/reply.ts'
import { replyOf, type Answering } from '../answering.ts'
import { disagreements } from '../disagreements.ts'
import { outcomeLines } from '../person/person-timeline.ts'
import { facts } from './facts.ts'
import { incidentTitle } from './title-of.ts'

/** One act: what happened, to whom, what it led to, how sure it is, and where sources disagree. */
export function incidentRecord(answering: Answering, incident: Incident): Reply {
  const { words, claim } = answering
  const [outcome] = outcomeLines(answering, incident)
  return replyOf(answering, {
    kind: 'record',
    headline: plain(strong(incidentTitle(answering, incident))),
    blocks: [
      { type: 'paragraph', lines: [claim(incident.description, incident.sources)] },
      facts(answering, [
        ['persons', persons(answering, incident)],
        ['scheduled', scheduled(answering, incident)],
        ['outcome', outcome ?? plain(words.say('outcome-unknown'))],
        ['confidence', plain(words.say(`confidence-${incident.confidence}`))],
      ]),
      ...disagreements(answering, [incident.id]),
    ],
    actions: [
      { label: words.say('action-cite'), ask: `/cite ${incident.id}` },
      { label: words.say('action-like-cases'), ask: `/precedents host:${incident.host} origin:${incident.origin}` },
      ...incident.persons.slice(0, 2).map((id) => ({ label: nameOf(answering, id), ask: `/record ${id}` })),
    ],
    about: incident.id,
    result: { results: [incident.id, ...incident.persons] },
  })
}

/** The time as the source gives it, in the place's own clock: to turn it into another would invite a missed flight. */
function scheduled({ words, claim }: Answering, { scheduledFor, sources }: Incident): Line | undefined {
  const moment = scheduledFor === null ? undefined : momentOf(scheduledFor)
  if (moment === undefined) return undefined
  const { day, time, offset } = moment
  const date = words.date(day)
  return claim(time === null ? date : words.say('scheduled-moment', { date, time, offset: offset ?? '' }), sources)
}

function persons(answering: Answering, { persons: ids, unnamedPersons, sources }: Incident): Line | undefined {
  const named = ids.flatMap((id, place): Span[] => [
    ...(place > 0 ? [', '] : []),
    { record: id, text: nameOf(answering, id) },
  ])
  const unnamed =
    unnamedPersons > 0
      ? [`${named.length > 0 ? ', ' : ''}${answering.words.say('unnamed', { count: unnamedPersons })}`]
      : []
  const spans = [...named, ...unnamed]
  return spans.length > 0 ? answering.claim(spans, sources) : undefined
}

function nameOf({ knowledge }: Answering, id: string): string {
  return knowledge.records.person(id)?.name ?? id
}
