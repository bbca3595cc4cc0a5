import { REGION_MEMBERS, type Region } from '../../knowledge/gazetteer/places/region-members.ts'
import { regionOf } from '../../knowledge/gazetteer/places/region-of.ts'
import { ORIGINS } from '../../knowledge/records/fields.ts'
import { CASE_OUTCOMES, INTERIM_MEASURES } from '../../knowledge/records/case.ts'
import { INCIDENT_TYPES, OUTCOME_TYPES } from '../../knowledge/records/incident.ts'
import { PERSON_CATEGORIES } from '../../knowledge/records/person.ts'
import { MEASURES } from '../../knowledge/records/statistic.ts'
import { isPossibleDate } from '../../knowledge/records/record-date.ts'
import { NO_FACETS, type Facets } from '../../knowledge/search/facets.ts'
import { commandFor } from './commands.ts'
import { REPLY_LANGUAGES, type ReplyLanguage } from '../reply/reply.ts'
import type { Query } from './query.ts'

/**
 * What `key:value` words of a command say. Every query can be written as such a command, so a page, a chip or a
 * button is a question that anyone can type again, also after a restart.
 */
export interface CommandWords {
  readonly facets: Facets
  readonly wanted: Query['wanted']
  readonly courts: readonly string[]
  readonly exceptHosts: readonly string[]
  readonly categories: Query['categories']
  readonly leastYears: Query['leastYears']
  readonly measure: Query['measure']
  readonly page: number
  readonly language: ReplyLanguage | null
  /** The words that are no `key:value`. */
  readonly rest: string
}

const OUTCOMES = [...OUTCOME_TYPES, ...CASE_OUTCOMES, ...INTERIM_MEASURES, 'adverse', 'favourable'] as const
const WANTED = ['removals', 'judgments'] as const

/** The command that asks the query again, at a page: `/precedents host:DE origin:TJ type:deportation page:2`. */
export function commandText(query: Query, page = 1): string {
  const { facets } = query
  const name = commandFor(query.intent, query.topic)?.name ?? 'help'
  return [
    `/${name}`,
    ...listWord('host', [regionOf(facets.hosts) ?? facets.hosts].flat()),
    ...listWord('origin', facets.origins),
    ...listWord('group', facets.groups),
    ...listWord('person', facets.persons),
    ...listWord('type', facets.types),
    ...listWord('outcome', facets.outcome ? [facets.outcome] : []),
    ...listWord('article', facets.provisions.map(joined)),
    ...listWord('court', query.courts.map(joined)),
    ...listWord('except', query.exceptHosts),
    ...listWord('category', query.categories),
    ...listWord('years', query.leastYears === null ? [] : [String(query.leastYears)]),
    ...listWord('measure', query.measure ? [query.measure] : []),
    ...listWord('show', query.wanted ? [query.wanted] : []),
    ...listWord('from', facets.from ? [facets.from] : []),
    ...listWord('to', facets.to ? [facets.to] : []),
    ...listWord('page', page > 1 ? [String(page)] : []),
    ...freeWords(query),
  ].join(' ')
}

/** The words that no facet holds: an id, names, a citation. Where facets say it all, the message is not repeated. */
function freeWords({ intent, id, names, text, facets, isPersonal }: Query): readonly string[] {
  if (id) return [id]
  if (isPersonal) return intent === 'lookup' ? names.map(({ words }) => words).filter(Boolean) : []
  if (intent === 'lookup') return names.length > 0 ? names.map(({ words }) => words) : [text]
  const isSaidByFacets = intent === 'precedents' || intent === 'risk' || intent === 'recent' || facets.groups.length > 0
  return isSaidByFacets || text === '' ? [] : [text]
}

/** Reads the `key:value` words of a command's arguments. A key or value that is not known stays in `rest`. */
export function readCommandWords(text: string): CommandWords {
  const values = new Map<string, readonly string[]>()
  const rest: string[] = []
  for (const word of text.split(/\s+/)) {
    const colon = word.indexOf(':')
    const key = word.slice(0, Math.max(colon, 0))
    const given = word
      .slice(colon + 1)
      .split(',')
      .filter(Boolean)
    const accepted = given.filter((value) => isValueOf(key, value))
    if (accepted.length > 0 && accepted.length === given.length) values.set(key, accepted)
    else if (word) rest.push(word)
  }
  return { facets: facetsOf(values), ...otherWords(values), rest: rest.join(' ') }
}

function facetsOf(values: ReadonlyMap<string, readonly string[]>): Facets {
  const all = (key: string): readonly string[] => values.get(key) ?? []
  return {
    ...NO_FACETS,
    hosts: all('host').flatMap(membersOf),
    origins: ORIGINS.filter((origin) => all('origin').includes(origin)),
    groups: all('group'),
    persons: all('person'),
    types: INCIDENT_TYPES.filter((type) => all('type').includes(type)),
    outcome: OUTCOMES.find((outcome) => all('outcome').includes(outcome)) ?? null,
    provisions: all('article').map(split),
    from: all('from')[0] ?? null,
    to: all('to')[0] ?? null,
  }
}

function otherWords(values: ReadonlyMap<string, readonly string[]>): Omit<CommandWords, 'facets' | 'rest'> {
  return {
    wanted: WANTED.find((wanted) => values.get('show')?.includes(wanted)) ?? null,
    measure: MEASURES.find((measure) => values.get('measure')?.includes(measure)) ?? null,
    exceptHosts: values.get('except') ?? [],
    categories: PERSON_CATEGORIES.filter((category) => values.get('category')?.includes(category)),
    leastYears: values.has('years') ? Number(values.get('years')?.[0]) : null,
    courts: (values.get('court') ?? []).map(split),
    language: REPLY_LANGUAGES.find((language) => values.get('lang')?.includes(language)) ?? null,
    page: Number(values.get('page')?.[0] ?? 1),
  }
}

function isValueOf(key: string, value: string): boolean {
  if (key === 'host') return /^[A-Z]{2}$/.test(value) || regionNamed(value) !== undefined
  if (key === 'origin') return ORIGINS.some((origin) => origin === value)
  if (key === 'group' || key === 'person') return /^[\w.-]{1,56}$/.test(value)
  if (key === 'type') return INCIDENT_TYPES.some((type) => type === value)
  if (key === 'outcome') return OUTCOMES.some((outcome) => outcome === value)
  if (key === 'article' || key === 'court') return value.length <= 80
  if (key === 'except') return /^[A-Z]{2}$/.test(value)
  if (key === 'category') return PERSON_CATEGORIES.some((category) => category === value)
  if (key === 'years') return /^\d{1,2}(\.\d)?$/.test(value)
  if (key === 'measure') return MEASURES.some((measure) => measure === value)
  if (key === 'show') return WANTED.some((wanted) => wanted === value)
  if (key === 'from' || key === 'to') return isPossibleDate(value)
  if (key === 'lang') return REPLY_LANGUAGES.some((language) => language === value)
  return key === 'page' && /^[1-9]\d{0,3}$/.test(value)
}

function membersOf(host: string): readonly string[] {
  const region = regionNamed(host)
  return region ? (REGION_MEMBERS.get(region) ?? []) : [host]
}

function regionNamed(word: string): Region | undefined {
  return [...REGION_MEMBERS.keys()].find((region) => region === word)
}

function listWord(key: string, values: readonly string[]): readonly string[] {
  return values.length > 0 ? [`${key}:${values.join(',')}`] : []
}

function joined(value: string): string {
  return value.replaceAll(' ', '_')
}

function split(value: string): string {
  return value.replaceAll('_', ' ')
}
