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

/** The documents of a record set, each made when it is asked for; sources are found by id alone. */
export function* searchDocuments(records: RecordSet): Generator<SearchDocument, undefined> {
  const place = placeNames()
  yield* personDocuments(records, place)
  yield* incidentDocuments(records, place)
  yield* caseDocuments(records, place)
  yield* otherDocuments(records, place)
}

type Place = (code: string) => string
type Documents = Generator<SearchDocument, undefined>

function* personDocuments(records: RecordSet, place: Place): Documents {
  for (const { id, name, otherNames, role, summary, origin, hosts, affiliations } of records.persons) {
    yield {
      id,
      type: 'person',
      title: [name, ...otherNames.map((other) => other.name)].join(' '),
      names: affiliations.map((group) => records.group(group)?.name ?? '').join(' '),
      places: [origin, ...hosts.map(({ country }) => country)].map(place).join(' '),
      text: `${role} ${summary}`,
    }
  }
}

function* incidentDocuments(records: RecordSet, place: Place): Documents {
  for (const { id, type, persons, host, origin, description, outcome, date } of records.incidents) {
    yield {
      id,
      type: 'incident',
      title: `${type.replaceAll('-', ' ')} ${date?.slice(0, 4) ?? ''}`,
      names: namesOf(persons, records),
      places: [host, origin].map(place).join(' '),
      text: `${description} ${outcome?.note ?? ''}`,
    }
  }
}

function* caseDocuments(records: RecordSet, place: Place): Documents {
  for (const judgment of records.cases) {
    const { id, name, reference, court, persons, respondent, origins, holding, consequence, date } = judgment
    yield {
      id,
      type: 'case',
      title: `${name} ${reference ?? ''} ${date?.slice(0, 4) ?? ''}`,
      names: `${namesOf(persons, records)} ${court}`,
      places: [respondent, ...origins].map(place).join(' '),
      text: `${holding} ${consequence ?? ''}`,
    }
  }
}

function namesOf(ids: readonly string[], records: RecordSet): string {
  return ids.map((id) => records.person(id)?.name ?? '').join(' ')
}

/** The types that a record set has few of. */
function otherDocuments(records: RecordSet, place: Place): readonly SearchDocument[] {
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
function placeNames(): Place {
  const languages = ['en', 'ru'].map((language) => new Intl.DisplayNames([language], { type: 'region' }))
  const known = new Map<string, string>()
  return (code) => {
    const names = known.get(code) ?? languages.map((names) => names.of(code) ?? '').join(' ')
    known.set(code, names)
    return names
  }
}
