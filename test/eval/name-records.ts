import type { NamedPerson } from '../../knowledge/names/named-person.ts'
import { ORIGINS } from '../../knowledge/records/fields.ts'
import type { Person } from '../../knowledge/records/person.ts'
import { recordSet } from '../../knowledge/records/record-set.ts'
import type { RecordSet } from '../../knowledge/records/record-set.ts'

/** Records that say nothing but names, for asking the bot itself: the first spelling is the name, the rest are other names. */
export function recordsOfNames(persons: readonly NamedPerson[]): RecordSet {
  return recordSet({
    persons: persons.map(asRecord),
    incidents: [],
    cases: [],
    sources: [],
    groups: [],
    statistics: [],
    statements: [],
    conflicts: [],
    unreadCitations: [],
  })
}

function asRecord({ id, origin, sex, spellings }: NamedPerson): Person {
  const [first, ...others] = spellings
  return {
    id,
    name: first?.name ?? '',
    otherNames: others.map((other) => ({
      ...other,
      script: /\p{Script=Cyrillic}/u.test(other.name) ? 'Cyrl' : 'Latn',
    })),
    sex,
    born: null,
    origin: ORIGINS.find((code) => code === origin) ?? 'TJ',
    nationality: null,
    category: null,
    affiliations: [],
    role: '',
    hosts: [],
    status: { value: 'unknown', asOf: null, source: null, lastKnown: null },
    summary: '',
    sources: [],
  }
}
