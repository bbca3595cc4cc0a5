import type { RecordSet, RecordType } from '../records/record-set.ts'

/** A record as the index reads it: what it is called, who is in it, where, and its text. */
export interface SearchDocument {
  readonly id: string
  readonly type: RecordType
  readonly title: string
  readonly names: string
  readonly places: string
  readonly text: string
}

/** The documents of a record set; sources are found by id alone. */
export function searchDocuments(records: RecordSet): readonly SearchDocument[] {
  const place = placeNames()
  const namesOf = (ids: readonly string[]): string => ids.map((id) => records.person(id)?.name ?? '').join(' ')
  return [
    ...records.persons.map(({ id, name, otherNames, role, summary, origin, hosts, affiliations }) => ({
      id,
      type: 'person' as const,
      title: [name, ...otherNames.map((other) => other.name)].join(' '),
      names: affiliations.map((group) => records.group(group)?.name ?? '').join(' '),
      places: [origin, ...hosts.map(({ country }) => country)].map(place).join(' '),
      text: `${role} ${summary}`,
    })),
    ...records.incidents.map(({ id, type, persons, host, origin, description, outcome, date }) => ({
      id,
      type: 'incident' as const,
      title: `${type.replaceAll('-', ' ')} ${date?.slice(0, 4) ?? ''}`,
      names: namesOf(persons),
      places: [host, origin].map(place).join(' '),
      text: `${description} ${outcome?.note ?? ''}`,
    })),
    ...records.cases.map(
      ({ id, name, reference, court, persons, respondent, origins, holding, consequence, date }) => ({
        id,
        type: 'case' as const,
        title: `${name} ${reference ?? ''} ${date?.slice(0, 4) ?? ''}`,
        names: `${namesOf(persons)} ${court}`,
        places: [respondent, ...origins].map(place).join(' '),
        text: `${holding} ${consequence ?? ''}`,
      }),
    ),
    ...otherDocuments(records, place),
  ]
}

function otherDocuments(records: RecordSet, place: (code: string) => string): readonly SearchDocument[] {
  return [
    ...records.groups.map(({ id, name, abbreviation, otherNames, origin, note }) => ({
      id,
      type: 'group' as const,
      title: [name, abbreviation ?? '', ...otherNames].join(' '),
      names: '',
      places: place(origin),
      text: note,
    })),
    ...records.statistics.map(({ id, measure, origin, host, period, note }) => ({
      id,
      type: 'statistic' as const,
      title: `${measure.replaceAll('-', ' ')} ${period}`,
      names: '',
      places: [origin, host].map((code) => (code ? place(code) : '')).join(' '),
      text: note,
    })),
    ...records.statements.map(({ id, speaker, about, origin, gist }) => ({
      id,
      type: 'statement' as const,
      title: speaker,
      names: '',
      places: `${place(about)} ${origin ? place(origin) : ''}`,
      text: gist,
    })),
    ...records.unreadCitations.map(({ id, name, reference, court, respondent }) => ({
      id,
      type: 'unread-citation' as const,
      title: `${name} ${reference}`,
      names: court,
      places: place(respondent),
      text: '',
    })),
  ]
}

/** A country's English and Russian names, so that free words in either language find it. */
function placeNames(): (code: string) => string {
  const languages = ['en', 'ru'].map((language) => new Intl.DisplayNames([language], { type: 'region' }))
  const known = new Map<string, string>()
  return (code) => {
    const names = known.get(code) ?? languages.map((names) => names.of(code) ?? '').join(' ')
    known.set(code, names)
    return names
  }
}
