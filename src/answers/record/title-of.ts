import type { Incident } from '../../../knowledge/records/incident.ts'
import type { Answering } from '../answering.ts'

/** A record in a few words, as a list or a link names it. An id that is not in the records stays an id. */
export function titleOf(answering: Answering, id: string): string {
  const { knowledge, words } = answering
  const entry = knowledge.records.find(id)
  if (!entry) return id
  switch (entry.type) {
    case 'incident':
      return incidentTitle(answering, entry.record)
    case 'person':
    case 'group':
    case 'case':
    case 'unread-citation':
      return entry.record.name
    case 'statistic':
      return `${words.say(`measure-${entry.record.measure}`)}, ${periodText(entry.record.period, words.date)}`
    case 'statement':
      return `${entry.record.speaker}, ${words.date(entry.record.date)}`
    case 'source':
      return `${entry.record.publisher}: ${entry.record.title}`
  }
}

/** “Deportation, Germany → Tajikistan, 18 January 2023, Abdullohi Shamsiddin” */
export function incidentTitle({ knowledge, words }: Answering, incident: Incident): string {
  const places =
    incident.host === incident.origin
      ? words.country(incident.host)
      : `${words.country(incident.host)} → ${words.country(incident.destination ?? incident.origin)}`
  const names = incident.persons.map((id) => knowledge.records.person(id)?.name ?? id)
  const shown = names.length > 3 ? [...names.slice(0, 2), words.say('and-others', { count: names.length - 2 })] : names
  return [
    words.say(`type-${incident.type}`),
    places,
    words.date(incident.date) || words.say('undated'),
    shown.join(', '),
  ]
    .filter(Boolean)
    .join(', ')
}

/** “2016”, “January 2016 – June 2016”, in the words of a language. */
export function periodText(period: string, date: (date: string) => string): string {
  return period.split('/').map(date).join(' – ')
}
