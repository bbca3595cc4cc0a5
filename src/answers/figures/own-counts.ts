import { isRemovalAct } from '../../../knowledge/removals/completed-removals.ts'
import { highestCapeStage } from '../../../knowledge/removals/cape-stage.ts'
import type { Facets } from '../../../knowledge/search/facets.ts'
import type { Block } from '../../reply/block.ts'
import { plain, type Line } from '../../reply/line.ts'
import type { Words } from '../../locales/words.ts'
import type { Answering } from '../answering.ts'
import { selectRemovals } from '../precedents/select-removals.ts'

/** What these records hold on the question's origins and hosts: never to be read as a published figure. */
export function ownCounts(answering: Answering): readonly Block[] {
  const { knowledge, query, words } = answering
  const { records } = knowledge
  const persons = records.persons.filter(
    ({ origin, hosts, affiliations }) =>
      isAmong(origin, query.facets.origins) &&
      (query.facets.hosts.length === 0 || hosts.some(({ country }) => query.facets.hosts.includes(country))) &&
      (query.facets.groups.length === 0 || affiliations.some((group) => query.facets.groups.includes(group))),
  )
  const incidents = records.incidents.filter(({ origin, host }) => isAmong(origin, query.facets.origins) && isAmong(host, query.facets.hosts))
  const circumstances: Facets = { ...query.facets, outcome: null, types: [], provisions: [] }
  const removals = selectRemovals({ facets: circumstances, courts: [], wanted: null }, records).events
  const items: { label: string; value: Line }[] = [
    { label: words.say('own-persons'), value: counted(persons.length, tally(persons.map(({ origin }) => words.country(origin)))) },
    { label: words.say('own-categories'), value: plain(tally(persons.map(({ category }) => (category ? words.say(`category-${category}`) : words.say('category-unknown'))))) },
    { label: words.say('own-stages'), value: plain(tally(persons.map(({ id }) => stageText(highestCapeStage(id, records), words.say)))) },
    { label: words.say('own-removals'), value: counted(removals.length, tally(removals.map(({ host }) => words.country(host)))) },
    { label: words.say('own-acts'), value: counted(incidents.length, tally(incidents.filter((one) => !isRemovalAct(one)).map(({ type }) => words.say(`type-${type}`)))) },
    { label: words.say('own-years'), value: plain(tally(removals.map(({ date }) => date?.slice(0, 4) ?? words.say('undated')), 'by-name')) },
  ]
  return [{ type: 'facts', heading: words.say('own-counts'), items: items.filter(({ value }) => value.spans.some(Boolean)) }]
}

/** Kinds named in one line; the rest are added up. */
const MOST_KINDS = 12

function tally(values: readonly string[], order: 'by-count' | 'by-name' = 'by-count'): string {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const sorted = [...counts].sort(([a, x], [b, y]) => (order === 'by-name' ? a.localeCompare(b) : y - x || a.localeCompare(b)))
  const shown = order === 'by-name' ? sorted : sorted.slice(0, MOST_KINDS)
  const rest = sorted.slice(shown.length).reduce((sum, [, count]) => sum + count, 0)
  return [...shown.map(([value, count]) => `${value}: ${count}`), ...(rest > 0 ? [`… ${rest}`] : [])].join(' · ')
}

function counted(count: number, parts: string): Line {
  return plain(parts ? `${count}: ${parts}` : String(count))
}

function stageText(stage: 1 | 2 | 3 | null, say: Words['say']): string {
  return stage === null ? say('own-stage-none') : say('own-stage', { stage })
}

function isAmong<T>(value: T, wanted: readonly T[]): boolean {
  return wanted.length === 0 || wanted.includes(value)
}
