import { ORIGINS, type Origin } from '../records/fields.ts'
import type { Group } from '../records/group.ts'
import { decisionAsked } from './decision-asked.ts'
import { excludedPlaces, type ExcludedPlaces } from './excluded-hosts.ts'
import type { FacetReading } from './facet-reading.ts'
import { isInternationalCourt, messagePhrases, type MessagePhrases } from './message-phrases.ts'
import { mendedWords } from './mended-words.ts'
import { messageWords, type MessageWord } from './message-words.ts'
import type { ActMention, PlaceReading } from './places/place-reading.ts'
import { readPlaces } from './places/read-places.ts'
import { readDates } from './read-dates.ts'
import { readGroups } from './read-groups.ts'
import { readMeasure } from './read-measure.ts'
import { readProvisions } from './read-provisions.ts'
import { statesAsked } from './states-asked.ts'
import { usedPhrases, usedRanges, type UsedWords } from './used-ranges.ts'

export type { FacetReading, UsedRange } from './facet-reading.ts'

/** What facets are read with: the groups on record, and the day it is (YYYY-MM-DD), from which «last two years» counts. */
export interface FacetGrounds {
  readonly groups: readonly Group[]
  readonly today: string
}

/** Reads what a message is narrowed by, in any of the users' languages. Total: every text gives a reading. Persons are read elsewhere. */
export function readFacets(text: string, known: FacetGrounds): FacetReading {
  const words = mendedWords(messageWords(text))
  const phrases = messagePhrases(words)
  const named = readGroups(text, words, known.groups)
  const groups = [...new Set(named.map(({ meaning }) => meaning.group))]
  const placed = withoutNames(words, [...named, ...phrases.courts.filter(isInternationalCourt)])
  const { places, excluded } = placesMeant(placed, actMentions(phrases))
  const cited = readProvisions(text, words)
  const asked = statesAsked(places, groups, phrases)
  const states = {
    hosts: asked.hosts.filter((host) => !excluded.hosts.includes(host)),
    origins: withoutExcluded(asked.origins, excluded.origins),
  }
  const dates = readDates(text, words, { today: known.today, subjects: subjectsOf(phrases) })
  const decided = decisionAsked(words, phrases, { places: places.mentions, hosts: states.hosts, cited })
  return {
    facets: {
      ...states,
      groups: groups.map(({ id }) => id),
      types: decided.types,
      from: dates.from,
      to: dates.to,
      persons: [],
      outcome: decided.outcome,
      provisions: cited.provisions,
    },
    exceptHosts: excluded.hosts,
    wanted: decided.wanted,
    courts: decided.courts,
    measure: readMeasure(phrases, dates.at.length > 0),
    elsewhere: places.elsewhere.filter((code) => !states.hosts.includes(code)),
    used: usedRanges(words, [
      ...named.map(({ at }): UsedWords => ({ at, as: 'group' })),
      { at: cited.at, as: 'provision' },
      { at: dates.at, as: 'date' },
      ...[...places.mentions, ...excluded.mentions].map((mention): UsedWords => ({
        at: wordsOf(mention),
        as: 'place',
      })),
      ...usedPhrases(phrases, decided.outcome),
    ]),
  }
}

/** «Not to Tajikistan» asks for the other four, unless it names one of them. */
function withoutExcluded(origins: readonly Origin[], excluded: readonly string[]): readonly Origin[] {
  const asked = origins.length === 0 && excluded.length > 0 ? ORIGINS : origins
  return asked.filter((origin) => !excluded.includes(origin))
}

/** The places of a message, read as if those that it leaves out were not named. */
function placesMeant(
  words: readonly MessageWord[],
  acts: readonly ActMention[],
): { readonly places: PlaceReading; readonly excluded: ExcludedPlaces } {
  const places = readPlaces(words, acts)
  const excluded = excludedPlaces(words, places.mentions)
  if (excluded.mentions.length === 0) return { places, excluded }
  const named = excluded.mentions.map((mention) => ({ at: wordsOf(mention) }))
  return { places: readPlaces(withoutNames(words, named), acts), excluded }
}

/** Where a message names removals, acts or judgments. */
function subjectsOf({ removals, acts, courts, judgments }: MessagePhrases): readonly number[] {
  return [...removals, ...acts, ...courts, ...judgments].map(({ first }) => first)
}

function actMentions({ removals, acts }: MessagePhrases): readonly ActMention[] {
  return [
    ...removals.map(({ first, last }) => ({ first, last, kind: 'removal' as const })),
    ...acts.map(({ first, last }) => ({ first, last, kind: 'other' as const })),
  ].sort((one, other) => one.first - other.first)
}

/** «European Court», «Islamic Renaissance Party of Tajikistan» and «Strasbourg» name no place that is asked about. */
function withoutNames(
  words: readonly MessageWord[],
  names: readonly { readonly at: readonly number[] }[],
): readonly MessageWord[] {
  const named = new Set(names.flatMap(({ at }) => at))
  return named.size === 0
    ? words
    : words.map((word, place) => (named.has(place) ? { ...word, text: '·', folded: '·' } : word))
}

function wordsOf({ first, last }: { readonly first: number; readonly last: number }): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset)
}
