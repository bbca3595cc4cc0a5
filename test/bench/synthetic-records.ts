import type { Case } from '../../knowledge/records/case.ts'
import { ORIGINS } from '../../knowledge/records/fields.ts'
import { INCIDENT_TYPES, type Incident } from '../../knowledge/records/incident.ts'
import type { Person } from '../../knowledge/records/person.ts'
import { recordSet, type RecordSet } from '../../knowledge/records/record-set.ts'
import type { Source } from '../../knowledge/records/source.ts'

/** Invented people, acts, judgments and sources, the same at every run: 4 : 4 : 1 : 1 of the number asked for. */
export function syntheticRecords(count: number): RecordSet {
  const next = pseudoRandom(20_261_121)
  const pick = <T>(list: readonly [T, ...T[]]): T => list[Math.floor(next() * list.length)] ?? list[0]
  const times = <T>(share: number, make: (index: number) => T): T[] =>
    Array.from({ length: Math.floor(count * share) }, (_, index) => make(index))
  const day = (): string =>
    `${2000 + Math.floor(next() * 26)}-${two(1 + Math.floor(next() * 12))}-${two(1 + Math.floor(next() * 28))}`
  const sentence = (): string => Array.from({ length: 18 }, () => pick(WORDS)).join(' ')
  const sources = times(0.1, (index): Source => ({
    id: `src-${index}`,
    publisher: `Outlet ${index % 40}`,
    title: sentence(),
    url: `https://example.org/${index}`,
    published: day(),
    language: 'en',
    kind: 'news',
    via: null,
    note: '',
  }))
  const anySource = (): string[] => [`src-${Math.floor(next() * sources.length)}`]
  const persons = times(0.4, (index): Person => ({
    id: `per-${index}`,
    name: `${inventedName(pick)} ${inventedName(pick)}ov`,
    otherNames: [],
    sex: 'm',
    born: null,
    origin: pick(ORIGINS),
    nationality: null,
    category: 'opposition-member',
    affiliations: [],
    role: pick(WORDS),
    hosts: [{ country: pick(HOSTS), from: null, to: null }],
    status: { value: 'unknown', asOf: day(), source: null, lastKnown: null },
    summary: sentence(),
    sources: anySource(),
  }))
  const someone = (): string[] => [`per-${Math.floor(next() * persons.length)}`]
  const incidents = times(0.4, (index): Incident => ({
    id: `inc-${index}`,
    type: pick(INCIDENT_TYPES),
    date: day(),
    scheduledFor: null,
    host: pick(HOSTS),
    origin: pick(ORIGINS),
    destination: null,
    persons: someone(),
    unnamedPersons: 0,
    description: sentence(),
    outcome: { type: 'prison-sentence', sentenceYears: 9, date: day(), note: '' },
    confidence: 'multiple-sources',
    sources: anySource(),
  }))
  const cases = times(0.1, (index): Case => ({
    id: `case-${index}`,
    court: 'ECtHR',
    name: `${inventedName(pick)}ov v. Russia`,
    reference: `${10_000 + index}/12`,
    ecli: null,
    itemid: null,
    date: day(),
    finalOn: null,
    respondent: pick(HOSTS),
    respondentLeftConvention: null,
    origins: [pick(ORIGINS)],
    persons: someone(),
    removalType: 'extradition',
    removalCarriedOut: 'no',
    outcome: 'violation',
    direction: 'favourable',
    interimMeasure: 'none',
    provisionsViolated: ['ECHR Art. 3'],
    provisionsNotViolated: [],
    formation: null,
    importance: null,
    holding: sentence(),
    consequence: null,
    laterTreatment: [],
    sources: anySource(),
  }))
  return recordSet({
    persons,
    incidents,
    cases,
    sources,
    groups: [],
    statistics: [],
    statements: [],
    conflicts: [],
    unreadCitations: [],
  })
}

const HOSTS = ['DE', 'PL', 'RU', 'TR', 'AT', 'FR', 'LT', 'UA', 'BY', 'SE'] as const
const WORDS = [
  'activist',
  'court',
  'border',
  'asylum',
  'appeal',
  'police',
  'flight',
  'lawyer',
  'hearing',
  'refused',
  'detained',
  'office',
  'journalist',
  'movement',
  'protest',
  'family',
  'security',
  'airport',
  'ministry',
  'report',
] as const
const SYLLABLES = [
  'sha',
  'rif',
  'dil',
  'mu',
  'rod',
  'naz',
  'kho',
  'lid',
  'far',
  'ukh',
  'zay',
  'bek',
  'gul',
  'tim',
  'ur',
  'ab',
  'du',
  'jon',
  'sa',
  'id',
] as const

function inventedName(pick: (list: readonly [string, ...string[]]) => string): string {
  const name = pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** A linear congruential generator (Numerical Recipes): the corpus is the same on every machine. */
function pseudoRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
