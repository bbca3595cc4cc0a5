import { regionOf } from '../../../knowledge/gazetteer/places/region-of.ts'
import type { Words } from '../../locales/words.ts'
import type { Knowledge } from '../knowledge.ts'
import { conditionsOf, type Condition, type Narrowing } from './condition.ts'

/** The conditions of a question in words, as “host Germany · origin Tajikistan · deportation · since 2020”. */
export function conditionTexts(
  narrowing: Narrowing,
  words: Words,
  { records }: Knowledge,
): ReadonlyMap<Condition, string> {
  const { facets, courts, exceptHosts, categories, leastYears } = narrowing
  const texts: Record<Condition, () => string> = {
    hosts: () => words.say('condition-host', { hosts: hostsText(facets.hosts, words) }),
    origins: () => words.say('condition-origin', { origins: words.list(facets.origins.map(words.country)) }),
    groups: () => words.list(facets.groups.map((id) => records.group(id)?.name ?? id)),
    types: () => words.list(facets.types.map((type) => words.say(`type-${type}`))),
    persons: () => words.list(facets.persons.map((id) => records.person(id)?.name ?? id)),
    provisions: () => words.say('condition-provisions', { provisions: words.list(facets.provisions) }),
    outcome: () => outcomeText(facets.outcome, words),
    dates: () => datesText(facets.from, facets.to, words),
    exceptions: () => words.say('condition-except', { hosts: words.list(exceptHosts.map(words.country)) }),
    categories: () => words.list(categories.map((category) => words.say(`category-${category}`))),
    sentence: () =>
      words.say('condition-sentence', {
        years: Math.ceil(leastYears ?? 0) - (Number.isInteger(leastYears) ? 0 : 1),
        strict: Number.isInteger(leastYears) ? 'no' : 'yes',
      }),
    courts: () => words.say('condition-courts', { courts: words.list(courts) }),
  }
  return new Map(
    conditionsOf(narrowing)
      .toReversed()
      .map((condition) => [condition, texts[condition]()]),
  )
}

/** A region's members are many: a list that stands for one is named by it. */
export function hostsText(hosts: readonly string[], words: Words): string {
  const region = regionOf(hosts)
  return region ? words.say(`region-${region}`) : words.list(hosts.map(words.country))
}

function outcomeText(outcome: Narrowing['facets']['outcome'], words: Words): string {
  if (outcome === null) return ''
  if (outcome === 'adverse') return words.say('direction-adverse')
  const id = [`outcome-${outcome}`, `case-outcome-${outcome}`, `interim-${outcome}`].find((one) => words.has(one))
  return id ? words.say(id) : outcome
}

function datesText(from: string | null, to: string | null, words: Words): string {
  if (from && to) return from === to ? words.date(from) : `${words.date(from)} – ${words.date(to)}`
  return from ? words.say('since', { date: words.date(from) }) : words.say('until', { date: words.date(to) })
}
