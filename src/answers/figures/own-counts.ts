import type { Incident } from '../../../knowledge/records/incident.ts'
import { isRemovalAct } from '../../../knowledge/removals/completed-removals.ts'
import { highestCapeStage, type CapeStage } from '../../../knowledge/removals/cape-stage.ts'
import type { Facets } from '../../../knowledge/search/facets.ts'
import type { Block } from '../../reply/block.ts'
import { plain } from '../../reply/line.ts'
import type { Words } from '../../locales/words.ts'
import type { Answering } from '../answering.ts'
import { conditionTexts } from '../precedents/how-made.ts'
import { inCircumstances } from '../precedents/in-circumstances.ts'
import { selectRemovals } from '../precedents/select-removals.ts'

/** What these records hold on the question's origins and hosts: never to be read as a published figure. */
export function ownCounts(answering: Answering): readonly Block[] {
  const { words } = answering
  const items = [...peopleCounts(answering), ...actCounts(answering)]
    .filter(([, text]) => text !== '')
    .map(([label, text]) => ({ label: words.say(label), value: plain(text) }))
  const dates = conditionTexts(answering.query, words, answering.knowledge).get('dates')
  const heading = [words.say('own-counts'), ...(dates ? [dates] : [])].join(' · ')
  return [{ type: 'facts', heading, items }]
}

/** People and removals in one line, beside a published figure: of all years, for most people have no one year. */
export function ownCountsInShort(answering: Answering): readonly Block[] {
  const facets: Facets = { ...answering.query.facets, from: null, to: null, persons: [] }
  const allYears: Answering = { ...answering, query: { ...answering.query, facets } }
  const [people, removals] = [peopleCounts(allYears)[0], actCounts(allYears)[0]]
  const { origins, hosts, groups } = facets
  const among = groups.length > 0 ? 'group' : origins.length + hosts.length > 0 ? 'countries' : 'all'
  const counts = { people: countOf(people), removals: countOf(removals), among }
  return [{ type: 'paragraph', tone: 'note', lines: [plain(answering.words.say('own-counts-short', counts))] }]
}

function countOf(count: Count | undefined): number {
  return Number.parseInt(count?.[1] ?? '0', 10)
}

type Count = readonly [label: string, text: string]

/** People of the places and groups asked for; where years are asked for too, those whom an act there concerned in them. */
function peopleCounts({ knowledge, query, words }: Answering): readonly Count[] {
  const { records } = knowledge
  const { origins, hosts, groups, from, to } = query.facets
  const isOfAllYears = from === null && to === null
  const circumstances: Facets = { ...query.facets, persons: [], groups: [] }
  const isInTime = (act: Incident) => inCircumstances(act, circumstances, records)
  const persons = records.persons.filter(
    (person) =>
      isAmong(person.origin, origins) &&
      (hosts.length === 0 || person.hosts.some(({ country }) => hosts.includes(country))) &&
      (groups.length === 0 || person.affiliations.some((group) => groups.includes(group))) &&
      (isOfAllYears || records.incidentsOf(person.id).some(isInTime)),
  )
  const categories = persons.map(({ category }) => words.say(category ? `category-${category}` : 'category-unknown'))
  const stages = persons.map(({ id }) => stageText(highestCapeStage(id, records), words))
  return [
    ['own-persons', counted(persons.length, tally(persons.map(({ origin }) => words.country(origin))))],
    ['own-categories', tally(categories)],
    ['own-stages', tally(stages)],
  ]
}

function actCounts({ knowledge, query, words }: Answering): readonly Count[] {
  const { records } = knowledge
  const circumstances: Facets = { ...query.facets, outcome: null, types: [], provisions: [] }
  const acts = records.incidents.filter((incident) => inCircumstances(incident, circumstances, records))
  const removals = selectRemovals(
    { facets: circumstances, courts: [], wanted: null, exceptHosts: [], categories: [], leastYears: null },
    records,
  ).events
  const others = acts.filter((act) => !isRemovalAct(act)).map(({ type }) => words.say(`type-${type}`))
  const years = removals.map(({ date }) => date?.slice(0, 4) ?? words.say('undated'))
  return [
    ['own-removals', counted(removals.length, tally(removals.map(({ host }) => words.country(host))))],
    ['own-acts', counted(acts.length, tally(others))],
    ['own-years', tally(years, 'by-name')],
  ]
}

/** Kinds named in one line; the rest are added up. */
const MOST_KINDS = 12

function tally(values: readonly string[], order: 'by-count' | 'by-name' = 'by-count'): string {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const sorted = [...counts].sort(([a, x], [b, y]) =>
    order === 'by-name' ? a.localeCompare(b) : y - x || a.localeCompare(b),
  )
  const shown = order === 'by-name' ? sorted : sorted.slice(0, MOST_KINDS)
  const rest = sorted.slice(shown.length).reduce((sum, [, count]) => sum + count, 0)
  return [...shown.map(([value, count]) => `${value}: ${count}`), ...(rest > 0 ? [`… ${rest}`] : [])].join(' · ')
}

function counted(count: number, parts: string): string {
  return parts ? `${count}: ${parts}` : String(count)
}

function stageText(stage: CapeStage | null, words: Words): string {
  return stage === null ? words.say('own-stage-none') : words.say('own-stage', { stage })
}

function isAmong<T>(value: T, wanted: readonly T[]): boolean {
  return wanted.length === 0 || wanted.includes(value)
}
