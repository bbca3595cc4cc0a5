import type { Incident } from '../../../knowledge/records/incident.ts'
import type { Person } from '../../../knowledge/records/person.ts'
import type { Statistic } from '../../../knowledge/records/statistic.ts'
import type { Answering } from '../../answers/answering.ts'
import { personStatus } from '../../answers/person/person-status.ts'
import { decision } from '../../answers/precedents/case-item.ts'
import { finality } from '../../answers/precedents/finality.ts'
import { periodText } from '../../answers/record/title-of.ts'
import { italic, plain, strong, textOf, type Line, type Span } from '../../reply/line.ts'
import type { AlertEvent } from '../alert-event.ts'

/** The longest account of what happened, in characters; the record tells the rest. */
export const LONGEST_ACCOUNT = 280

/** What happened, with its sources, in one line or two. Of a record that is gone, that it is. */
export function whatHappened(answering: Answering, { record: id }: AlertEvent): readonly Line[] {
  const entry = answering.knowledge.records.find(id)
  switch (entry?.type) {
    case 'incident':
      return actLines(answering, entry.record)
    case 'case': {
      const { name, reference, court, date, sources } = entry.record
      const { words, claim } = answering
      const parts = [reference ?? '', court, words.date(date) || words.say('undated')].filter(Boolean)
      const final = finality(answering, entry.record)
      const title = claim([italic(name), `, ${parts.join(', ')}`], sources)
      return [title, decision(answering, entry.record), ...(final ? [final] : [])]
    }
    case 'statistic':
      return [figureLine(answering, entry.record)]
    case 'person':
      return [statusLine(answering, entry.record)]
    default:
      return [plain(answering.words.say('alert-record-gone'))]
  }
}

/** The act from its coded facts, then as much of the record's own account as there is room for. */
function actLines(answering: Answering, incident: Incident): readonly Line[] {
  const { words, claim } = answering
  const places =
    incident.host === incident.origin
      ? words.country(incident.host)
      : `${words.country(incident.host)} → ${words.country(incident.destination ?? incident.origin)}`
  const when = words.date(incident.date) || (incident.scheduledFor ? '' : words.say('undated'))
  const what = [words.say(`type-${incident.type}`), places, when].filter(Boolean).join(', ')
  const line = claim([strong(what), ': ', ...people(answering, incident, NAMED)], incident.sources)
  const account = cut(incident.description, LONGEST_ACCOUNT - textOf(line).length)
  return account === '' ? [line] : [line, claim(account, incident.sources)]
}

/** People of one act who are named; the record names them all. */
const NAMED = 4
/** Less of an account than this would mislead. */
const SHORTEST_ACCOUNT = 60

/** Those whom an act concerns, each with a link; past the most, the rest are counted. */
export function people(
  { words, knowledge }: Answering,
  { persons, unnamedPersons }: Pick<Incident, 'persons' | 'unnamedPersons'>,
  most: number,
): readonly Span[] {
  const shown = persons.length > most ? persons.slice(0, most - 1) : persons
  const rest = persons.length - shown.length
  const names: readonly Span[] = shown.map((id) => ({ record: id, text: knowledge.records.person(id)?.name ?? id }))
  const counted = [
    ...(rest > 0 ? [words.say('and-others', { count: rest })] : []),
    ...(unnamedPersons > 0 ? [words.say('unnamed', { count: unnamedPersons })] : []),
  ]
  const all = [...names, ...counted]
  if (all.length === 0) return [words.say('nobody-named')]
  return all.flatMap((span, place) => (place === 0 ? [span] : [', ', span]))
}

/** The text where it fits, else what fits of its words with a sign that more follows; empty where that would be too little. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text
  if (most < SHORTEST_ACCOUNT) return ''
  const head = text.slice(0, most)
  return `${head.slice(0, Math.max(head.lastIndexOf(' '), 0)).replace(/[\s,;:–-]+$/, '')} …`
}

function figureLine({ words, claim }: Answering, statistic: Statistic): Line {
  const { measure, host, origin, period, value, qualifier, sources } = statistic
  const places = [host, origin].flatMap((code) => (code === null ? [] : [words.country(code)])).join(' ← ')
  const what = [words.say(`measure-${measure}`), places, periodText(period, words.date)].filter(Boolean).join(', ')
  return claim([strong(what), `: ${words.say(`qualifier-${qualifier}`, { value: words.number(value) })}`], sources)
}

function statusLine(answering: Answering, person: Person): Line {
  const { spans, sources } = personStatus(answering, person)
  return { spans: [{ record: person.id, text: person.name }, ': ', ...spans], sources }
}
