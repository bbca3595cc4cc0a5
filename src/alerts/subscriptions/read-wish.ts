import type { Knowledge } from '../../answers/knowledge.ts'
import type { Query } from '../../ask/query.ts'
import type { ReplyLanguage } from '../../reply/reply.ts'
import type { QuietHours, Rhythm, SubscriptionFilter, SubscriptionWish } from '../subscription.ts'
import { neverMatches } from './never-matches.ts'
import { readFilter } from './read-filter.ts'
import type { Assumed, NotHeld, WishDefaults, WishReading } from './wish-reading.ts'
import type { WishFault } from './wish-fault.ts'
import { NO_WISH_WORDS, type WishWords } from './wish-words.ts'

/** What a wish is read with. */
export interface WishGrounds {
  readonly knowledge: Knowledge
  readonly defaults: WishDefaults
  /** The wish that is to be changed: what the message does not say stays as it is. */
  readonly current?: SubscriptionWish
}

/**
 * Reads a query of the intent `subscribe` as a wish to be told, with what is wrong with it, what was taken to be meant
 * and what was not read. A filter that is said takes the place of the current one as a whole; of the rest, each part.
 */
export function readWish(query: Query, { knowledge, defaults, current }: WishGrounds): WishReading {
  const words = query.wish ?? NO_WISH_WORDS
  const read = readFilter(query, words, knowledge.records)
  const isKept = current !== undefined && isEmpty(read.filter) && !words.isEverything && read.faults.length === 0
  const filter = isKept ? { ...current.filter, certainty: words.certainty ?? current.filter.certainty } : read.filter
  const timed = readTiming(words, defaults, current)
  return {
    wish: {
      filter,
      ...timed.timing,
      language: languageOf(words, defaults, current),
      note: words.note ?? current?.note ?? '',
    },
    faults: [
      ...words.faults,
      ...read.faults,
      ...timed.faults,
      ...pastFaults(query, knowledge.today),
      ...neverMatches(filter, knowledge.records),
      ...emptyFaults(filter, words, read.faults.length + words.faults.length > 0, query),
    ],
    assumed: [...timed.assumed, ...assumedOf(query, words, filter)],
    notHeld: notHeldOf(query),
    // The numbers of a citation that was found.
    unread: words.unread.filter((word) => filter.cases.length === 0 || !/^\d+$/.test(word)),
    candidates: read.candidates,
    isSaved: words.isSaved,
    subscription: words.subscription,
  }
}

/** On a button of a subscription, `lang:` is the language of the reply, unless the whole wish stands there. */
function languageOf(words: WishWords, defaults: WishDefaults, current: SubscriptionWish | undefined): ReplyLanguage {
  if (current !== undefined && words.rhythm === null) return current.language
  return words.language ?? current?.language ?? defaults.language
}

/** Whether it is no condition at all; the certainty alone picks nothing. */
export function isEmpty(filter: SubscriptionFilter): boolean {
  const { hosts, origins, groups, categories, types, persons, cases } = filter
  return [hosts, origins, groups, categories, types, persons, cases].every((list) => list.length === 0)
}

/** Everything is a wish too, but one that is asked about; nothing read is none. */
function emptyFaults(
  filter: SubscriptionFilter,
  { isEverything, isSaved }: WishWords,
  isFaulty: boolean,
  { text }: Query,
): readonly WishFault[] {
  if (!isEmpty(filter) || isFaulty) return []
  if (!isEverything) return [{ code: 'nothing-to-follow', said: text }]
  return isSaved ? [] : [{ code: 'everything', said: '' }]
}

interface Timed {
  readonly timing: Pick<SubscriptionWish, 'rhythm' | 'zone' | 'quiet'>
  readonly faults: readonly WishFault[]
  readonly assumed: readonly Assumed[]
}

/** At nine people have begun to work; the night is that of domain practice, 22:00 to 07:00. */
const USUAL_TIME = '09:00'
const MONDAY = 1
const NIGHT = { from: '22:00', to: '07:00' }
const EVERY_DAY: readonly number[] = [1, 2, 3, 4, 5, 6, 7]

function readTiming(words: WishWords, defaults: WishDefaults, current: SubscriptionWish | undefined): Timed {
  const { rhythm, assumed } = rhythmOf(words, current?.rhythm)
  const zone = words.zone ?? current?.zone ?? defaults.zone
  const quiet = quietOf(words, { isZoneKnown: zone !== null, isInstant: rhythm.kind === 'instant' }, current)
  const isTimed = rhythm.kind !== 'instant' || quiet.said
  // A wrong zone is told as such.
  const isZoneWrong = words.faults.some(({ code }) => code === 'no-such-zone')
  return {
    timing: { rhythm, zone: zone ?? 'UTC', quiet: zone === null && !quiet.said ? null : quiet.quiet },
    faults: zone === null && isTimed && !isZoneWrong ? [{ code: 'zone-needed', said: '' }] : [],
    assumed: [...assumed, ...(words.faults.some(({ code }) => OF_QUIET.has(code)) ? [] : quiet.assumed)],
  }
}

/** Whoever named hours, though none that can be, is not told that they named none. */
const OF_QUIET: ReadonlySet<WishFault['code']> = new Set(['quiet-all-day', 'no-such-quiet-hours'])

function rhythmOf(
  words: WishWords,
  current: Rhythm | undefined,
): { readonly rhythm: Rhythm; readonly assumed: readonly Assumed[] } {
  const isTimed = words.at !== null || words.weekday !== null
  const kept = current?.kind === 'instant' && isTimed ? undefined : current
  const kind =
    words.rhythm ?? (words.weekday !== null ? 'weekly' : (kept?.kind ?? (words.at !== null ? 'daily' : 'instant')))
  if (kind === 'instant')
    return { rhythm: { kind }, assumed: words.rhythm === null && current === undefined ? ['rhythm'] : [] }
  const before = kept === undefined || kept.kind === 'instant' ? undefined : kept
  const at = words.at ?? before?.at ?? USUAL_TIME
  const noTime: readonly Assumed[] = words.at === null && before === undefined ? ['at'] : []
  if (kind === 'daily') return { rhythm: { kind, at }, assumed: noTime }
  const weekdayBefore = before?.kind === 'weekly' ? before.weekday : undefined
  const weekday = words.weekday ?? weekdayBefore ?? MONDAY
  const noDay: readonly Assumed[] = words.weekday === null && weekdayBefore === undefined ? ['weekday'] : []
  return { rhythm: { kind: 'weekly', weekday, at }, assumed: [...noDay, ...noTime] }
}

/** A digest has its hour, and keeps no one awake unless it is asked to. */
interface Known {
  readonly isZoneKnown: boolean
  readonly isInstant: boolean
}

interface Quiet {
  readonly quiet: QuietHours | null
  /** It was asked for, now or before. */
  readonly said: boolean
  readonly assumed: readonly Assumed[]
}

function quietOf(words: WishWords, known: Known, current: SubscriptionWish | undefined): Quiet {
  const none: Quiet = { quiet: null, said: false, assumed: [] }
  if (words.quiet === 'none') return none
  const isSaid = words.quiet !== null || words.flashPasses !== null || words.quietDays.length > 0
  if (!isSaid && current !== undefined) return { quiet: current.quiet, said: current.quiet !== null, assumed: [] }
  if (!isSaid && !known.isInstant) return none
  const before = current?.quiet ?? null
  const hours = words.quiet === null ? (before ?? NIGHT) : words.quiet === 'night' ? NIGHT : words.quiet
  const quiet: QuietHours = {
    from: hours.from,
    to: hours.to,
    // Hours that are named anew hold on every day.
    weekdays:
      words.quietDays.length > 0 ? words.quietDays : words.quiet === null ? (before?.weekdays ?? EVERY_DAY) : EVERY_DAY,
    flashPasses: words.flashPasses ?? before?.flashPasses ?? false,
  }
  return { quiet, said: isSaid, assumed: isSaid ? [] : [known.isZoneKnown ? 'quiet' : 'no-quiet'] }
}

/** Alerts are of what is to come. */
function pastFaults({ facets }: Query, today: string): readonly WishFault[] {
  const { to } = facets
  return to !== null && to < today.slice(0, to.length) ? [{ code: 'in-the-past', said: to }] : []
}

function assumedOf({ facets }: Query, { types }: WishWords, filter: SubscriptionFilter): readonly Assumed[] {
  if (types.length > 0 || !filter.types.includes('removal-carried-out')) return []
  const kinds = facets.types.filter((type) => type === 'deportation' || type === 'extradition' || type === 'rendition')
  return kinds.length === 0 || kinds.length === 3 ? ['imminent-too'] : ['imminent-too', 'removals-alike']
}

function notHeldOf({ facets, courts, leastYears, exceptHosts, wish }: Query): readonly NotHeld[] {
  const held: readonly (readonly [NotHeld, boolean])[] = [
    ['dates', facets.from !== null || facets.to !== null],
    ['courts', courts.length > 0],
    ['provisions', facets.provisions.length > 0],
    ['years', leastYears !== null],
    ['except', exceptHosts.length > 0 && (wish?.hosts.length ?? 0) === 0],
  ]
  return held.filter(([, isSaid]) => isSaid).map(([part]) => part)
}
