import type { Origin } from '../records/fields.ts'
import type { Group } from '../records/group.ts'
import { actsMeant } from './acts-meant.ts'
import type { FacetReading } from './facet-reading.ts'
import { messagePhrases, type MessagePhrases } from './message-phrases.ts'
import { messageWords, type MessageWord } from './message-words.ts'
import type { PlaceReading } from './places/place-reading.ts'
import { readCourts } from './read-courts.ts'
import { readDates } from './read-dates.ts'
import { readGroups } from './read-groups.ts'
import { readMeasure } from './read-measure.ts'
import { readOutcome, says } from './read-outcome.ts'
import { readProvisions } from './read-provisions.ts'
import { readWanted } from './read-wanted.ts'
import { removalsMeant, removalTypes, type RemovalMeant } from './removals-meant.ts'
import { usedPhrases, usedRanges } from './used-ranges.ts'

/** What facets are read with: the groups on record, and the day it is (YYYY-MM-DD), from which «last two years» counts. */
export interface FacetGrounds {
  readonly groups: readonly Group[]
  readonly today: string
}

/** Reads what a message is narrowed by, in any of the users' languages. Total: any text gives a reading; persons are read elsewhere. */
export function readFacets(text: string, known: FacetGrounds): FacetReading {
  const words = messageWords(text)
  const groups = readGroups(text, words, known.groups)
  const phrases = messagePhrases(words)
  const places = readPlaces(withoutNames(words, [...groups, ...phrases.courts.filter(isInternational)]), actSpans(phrases))
  const removals = removalsMeant(words, phrases)
  const { types, fates } = actsMeant(words, phrases, removals)
  const courts = readCourts(phrases, places.mentions)
  const { provisions, at: provisionAt } = readProvisions(text, words)
  const dates = readDates(text, words, known.today)
  const outcome = readOutcome({ phrases, removals, fates, courts, provisions })
  const wanted = readWanted(phrases, { courts, provisions, outcome })
  const ofRemovals = asksOnlyRisk(phrases, wanted, outcome) ? [] : removalTypes(removals, words)
  const states = statesAsked(places, groups.map(({ meaning }) => meaning.group), asksOfActs(phrases))
  return {
    facets: {
      hosts: states.hosts,
      origins: states.origins,
      groups: [...new Set(groups.map(({ meaning }) => meaning.group.id))],
      types: [...new Set([...ofRemovals, ...types])],
      from: dates.from,
      to: dates.to,
      persons: [],
      outcome,
      provisions,
    },
    wanted,
    courts,
    measure: readMeasure(phrases),
    elsewhere: places.elsewhere,
    used: usedRanges(words, [
      ...groups.map(({ at }) => ({ at, as: 'group' as const })),
      { at: provisionAt, as: 'provision' },
      { at: dates.at, as: 'date' },
      ...places.mentions.map(({ first, last }) => ({ at: span(first, last), as: 'place' as const })),
      ...usedPhrases(phrases),
    ]),
  }
}
