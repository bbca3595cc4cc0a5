import type { RecordSet } from '../../../knowledge/records/record-set.ts'
import type { Words } from '../../locales/words.ts'
import type { QuietHours, Rhythm, SubscriptionFilter, SubscriptionWish } from '../subscription.ts'
import { isEmpty } from './read-wish.ts'
import { regionSpelled } from './region-spelled.ts'
import { cityOfZone } from './zone-cities.ts'

/** What a wish is written with: the words of a language, and the records whose names stand for ids. */
export interface SentenceGrounds {
  readonly words: Words
  readonly records: RecordSet
}

/** The wish in one sentence that leaves no part of it out, so that a person sees what they will and will not be told. */
export function wishSentence(wish: SubscriptionWish, grounds: SentenceGrounds): string {
  const { words } = grounds
  const { filter, rhythm, zone, quiet, language, note } = wish
  const what = [typesText(filter, words), ...conditions(filter, grounds)].join(', ')
  const parts = [
    words.say(`wish-certainty-${filter.certainty}`),
    // A digest says its zone with its hour, and has no need of quiet hours.
    ...(quiet === null && rhythm.kind !== 'instant' ? [] : [quietText(quiet, zone, words)]),
    words.say(`wish-language-${language}`),
    ...(note === '' ? [] : [words.say('wish-note', { note })]),
  ]
  return words.say('wish-sentence', { when: rhythmText(rhythm, zone, words), what, how: parts.join('; ') })
}

/** “every Monday at 09:00 (Berlin time)” */
export function rhythmText(rhythm: Rhythm, zone: string, words: Words): string {
  if (rhythm.kind === 'instant') return words.say('wish-instant')
  const at = { at: rhythm.at, city: cityOfZone(zone, words.language) }
  if (rhythm.kind === 'daily') return words.say('wish-daily', at)
  return words.say('wish-weekly', { ...at, weekday: words.say(`wish-every-${rhythm.weekday}`) })
}

function quietText(quiet: QuietHours | null, zone: string, words: Words): string {
  const city = cityOfZone(zone, words.language)
  if (quiet === null) return words.say('wish-no-quiet', { city })
  const { from, to, weekdays, flashPasses } = quiet
  const days = weekdays.length === EVERY_DAY ? '' : words.list(weekdays.map((day) => words.say(`wish-day-${day}`)))
  const hours = words.say('wish-quiet', { from, to, city, days: days === '' ? '' : ` (${days})` })
  return `${hours}, ${words.say(flashPasses ? 'wish-flash-passes' : 'wish-flash-quiet')}`
}

const EVERY_DAY = 7

function typesText(filter: SubscriptionFilter, words: Words): string {
  if (filter.types.length > 0) return words.list(filter.types.map((type) => words.say(`wish-type-${type}`)))
  return words.say(isEmpty(filter) ? 'wish-everything' : 'wish-whatever')
}

function conditions(filter: SubscriptionFilter, { words, records }: SentenceGrounds): readonly string[] {
  const region = regionSpelled(filter.hosts)
  // An id may hold a name, and what was taken back or restricted is not named.
  const gone = words.say('wish-no-longer')
  const hosts =
    region && words.has(`region-${region}`) ? [words.say(`region-${region}`)] : filter.hosts.map(words.country)
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['hosts', hosts],
    ['origins', filter.origins.map(words.country)],
    ['groups', filter.groups.map((id) => records.group(id)?.abbreviation ?? records.group(id)?.name ?? gone)],
    ['categories', filter.categories.map((category) => words.say(`category-${category}`))],
    ['persons', filter.persons.map((id) => records.person(id)?.name ?? gone)],
    ['cases', filter.cases.map((id) => records.case(id)?.name ?? gone)],
  ]
  return parts
    .filter(([, values]) => values.length > 0)
    .map(([part, values]) => words.say(`wish-${part}`, { values: either(values, words) }))
}

/** Any of them is enough, so they are joined by “or”. */
function either(values: readonly string[], words: Words): string {
  return new Intl.ListFormat(words.language, { type: 'disjunction' }).format(values)
}
