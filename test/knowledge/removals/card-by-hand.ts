import type { Case } from '../../../knowledge/records/case.ts'
import type { Incident } from '../../../knowledge/records/incident.ts'

/*
 * The host card once more, straight from its definitions in nested loops, so that the product's own way of working
 * it out can be checked against another. Nothing of knowledge/removals is used here.
 */

type Days = { from: number; to: number } | null

const DAY = 86_400_000

function days(date: string | null): Days {
  if (date === null) return null
  const [year = 0, month, day] = date.split('-').map(Number)
  if (month === undefined) return { from: Date.UTC(year, 0, 1), to: Date.UTC(year + 1, 0, 1) - DAY }
  if (day === undefined) return { from: Date.UTC(year, month - 1, 1), to: Date.UTC(year, month, 1) - DAY }
  return { from: Date.UTC(year, month - 1, day), to: Date.UTC(year, month - 1, day) }
}

function threeYearsBefore(today: string): number {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year - 3, month, 0)).getUTCDate()
  return Date.UTC(year - 3, month - 1, Math.min(day, lastOfMonth))
}

function isRemoval(incident: Incident): boolean {
  return incident.type === 'deportation' || incident.type === 'extradition' || incident.type === 'rendition'
}

function stoppedIn(incident: Incident): boolean {
  return incident.outcome !== null && incident.outcome.type === 'removal-stopped'
}

function meets(one: readonly string[], other: readonly string[]): boolean {
  for (const a of one) for (const b of other) if (a === b) return true
  return false
}

/** Merges until nothing more can be merged. */
function merged(incidents: readonly Incident[], same: (one: Incident, other: Incident) => boolean): Incident[][] {
  const groups = incidents.map((incident) => [incident])
  for (let again = true; again;) {
    again = false
    for (let i = 0; i < groups.length; i++) {
      for (let j = i + 1; j < groups.length; j++) {
        const one = groups[i] ?? []
        const other = groups[j] ?? []
        if (!one.some((a) => other.some((b) => same(a, b)))) continue
        groups[i] = [...one, ...other]
        groups.splice(j, 1)
        again = true
        j -= 1
      }
    }
  }
  return groups
}

function namedBy(incidents: readonly Incident[]): string[] {
  const names: string[] = []
  for (const incident of incidents) for (const name of incident.persons) if (!names.includes(name)) names.push(name)
  return names
}

function rankOf(word: string | undefined): number {
  return ['released', 'detained', 'prison-sentence', 'disappeared', 'tortured', 'killed'].indexOf(word ?? '') + 1
}

/** 0 unknown, 1 released, 2 detained … 6 killed. */
function rankOfPerson(person: string, event: readonly Incident[], all: readonly Incident[]): number {
  let worst = 0
  let start: number | null = null
  for (const incident of event) {
    if (!incident.persons.includes(person)) continue
    worst = Math.max(worst, rankOf(incident.outcome?.type))
    const span = days(incident.date)
    if (span && (start === null || span.from < start)) start = span.from
  }
  for (const act of all) {
    const origin = event[0]?.origin
    if (!act.persons.includes(person) || act.host !== origin || act.origin !== origin) continue
    const span = days(act.date)
    if (span && start !== null && span.to < start) continue
    if (act.type === 'conviction-after-return') worst = Math.max(worst, 3)
    if (act.type === 'death-in-custody') worst = Math.max(worst, 6)
    if (act.type === 'detention' || act.type === 'arrest') worst = Math.max(worst, 2, rankOf(act.outcome?.type))
    if (act.type === 'release') worst = Math.max(worst, 1)
    if (act.type === 'disappearance') worst = Math.max(worst, 4)
    if (act.type === 'other' && act.outcome?.type === 'disappeared') worst = Math.max(worst, 4)
  }
  return worst
}

/** The two solutions of the quadratic that Wilson solved. */
function ranged(k: number, n: number) {
  if (n === 0) return { k, n, low: null, high: null }
  const z = 1.959964
  const root = z * Math.sqrt(z * z + (4 * k * (n - k)) / n)
  const below = 2 * (n + z * z)
  return { k, n, low: k === 0 ? 0 : (2 * k + z * z - root) / below, high: k === n ? 1 : (2 * k + z * z + root) / below }
}

function fates(ranks: readonly number[]) {
  let [k, n, unknown] = [0, 0, 0]
  for (const rank of ranks) {
    if (rank === 0) unknown++
    else n++
    if (rank >= 2) k++
  }
  const all = n + unknown
  return { ...ranged(k, n), unknown, boundLow: all ? k / all : null, boundHigh: all ? (k + unknown) / all : null }
}

interface HandEvent {
  readonly incidents: readonly Incident[]
  readonly date: string | null
  readonly days: Days
  readonly persons: readonly string[]
  readonly size: number
  readonly solid: boolean
}

function eventByHand(incidents: readonly Incident[]): HandEvent {
  let date: string | null = null
  let size = namedBy(incidents).length
  let solid = false
  for (const incident of incidents) {
    const { date: other } = incident
    if (
      other !== null &&
      (date === null || other.length > date.length || (other.length === date.length && other < date))
    ) {
      date = other
    }
    size = Math.max(size, namedBy([incident]).length + incident.unnamedPersons)
    if (incident.confidence !== 'single-source' && incident.confidence !== 'alleged') solid = true
  }
  return { incidents, date, days: days(date), persons: namedBy(incidents), size, solid }
}

/** A letter and perhaps a star; undefined where there is no event. */
function ruled(events: readonly HandEvent[], recent: (event: HandEvent) => boolean): string | undefined {
  for (const [among, star] of [
    [events.filter((event) => event.solid), ''],
    [events, '*'],
  ] as const) {
    if (among.length === 0) continue
    const count = among.filter(recent).length
    return (count > 1 ? 'A' : count === 1 ? 'B' : 'C') + star
  }
  return undefined
}

type Named = { readonly id: string }

function ids(list: readonly Named[]): string[] {
  return list.map(({ id }) => id).toSorted()
}

function idSets(lists: readonly (readonly Named[])[]): string[] {
  return lists.map((list) => ids(list).join(' ')).toSorted()
}

const PROCEEDINGS = 'arrest detention extradition-request removal-order interpol-notice asylum-refusal refused-entry'

export function cardByHand(
  { host, origin, today }: { readonly host: string; readonly origin: string | null; readonly today: string },
  allIncidents: readonly Incident[],
  allCases: readonly Case[],
) {
  const end = days(today)?.to ?? 0
  const start = threeYearsBefore(today)
  const incidents = allIncidents.filter((incident) => (days(incident.date)?.from ?? 0) <= end)
  const mine = incidents.filter((i) => i.host === host && i.origin !== host && (origin === null || i.origin === origin))
  const cases = allCases.filter(
    (c) =>
      (days(c.date)?.from ?? 0) <= end &&
      c.respondent === host &&
      c.origins.some((o) => o !== host && (origin === null || o === origin)),
  )
  const elsewhere = mine.filter((i) => isRemoval(i) && i.destination !== null && i.destination !== i.origin)
  const removals = mine.filter((i) => isRemoval(i) && !elsewhere.includes(i) && !stoppedIn(i))
  const others = mine.filter((i) => !removals.includes(i))
  const events = merged(
    removals,
    (a, b) =>
      a.host === b.host &&
      a.origin === b.origin &&
      a.type === b.type &&
      a.date !== null &&
      b.date !== null &&
      a.date.length > 4 &&
      b.date.length > 4 &&
      a.date.slice(0, 7) === b.date.slice(0, 7) &&
      meets(a.sources, b.sources),
  ).map(eventByHand)

  const removed = namedBy(removals)
  const onlyInCases = cases.filter(
    (c) =>
      c.removalCarriedOut === 'yes' &&
      !meets(c.persons, removed) &&
      !meets(
        c.sources,
        removals.flatMap((i) => i.sources),
      ),
  )
  const proceedings = others.some(
    (i) => stoppedIn(i) || PROCEEDINGS.split(' ').includes(i.type) || elsewhere.includes(i),
  )
  const base = onlyInCases.length > 0 ? 'C' : proceedings || cases.length > 0 ? 'D' : others.length > 0 ? 'E' : 'F'

  const inWindow = (event: HandEvent) => event.days !== null && event.days.from >= start
  const straddling = (event: HandEvent) => event.days !== null && event.days.from < start && event.days.to >= start
  const largest = Math.max(...events.map((event) => event.size))
  const latest = Math.max(...events.filter((e) => e.size === largest).map((e) => e.days?.from ?? -Infinity))
  /* Where size and first day are equal the definitions leave open which event goes, so each of them may. */
  const candidates = events.filter((e) => e.size === largest && (e.days?.from ?? -Infinity) === latest)
  const withoutLargest = candidates.map(
    (gone) =>
      ruled(
        events.filter((e) => e !== gone),
        inWindow,
      ) ?? base,
  )

  const attempts = merged(
    others.filter((i) => stoppedIn(i) && !isRemoval(i)),
    (a, b) => a.origin === b.origin && meets(a.persons, b.persons),
  )
    .map((acts) => {
      const gone = namedBy(removals.filter((i) => i.origin === acts[0]?.origin))
      return { acts, named: namedBy(acts).length, left: namedBy(acts).filter((person) => !gone.includes(person)) }
    })
    .filter(({ named, left }) => named === 0 || left.length > 0)
  const spared = new Set(attempts.flatMap(({ left }) => left)).size

  const measured = (words: readonly string[]) => cases.filter((c) => words.includes(c.interimMeasure))
  const breached = measured(['rule-39-breached', 'committee-measure-breached'])
  const granted = measured(['rule-39-granted', 'committee-measure-granted'])
  const rankOfEvent = ({ incidents: acts, persons }: HandEvent) =>
    Math.max(
      0,
      ...acts.map((act) => rankOf(act.outcome?.type)),
      ...persons.map((person) => rankOfPerson(person, acts, incidents)),
    )
  const rankOverEvents = (person: string) =>
    Math.max(0, ...events.map((e) => (e.persons.includes(person) ? rankOfPerson(person, e.incidents, incidents) : 0)))
  const extreme = (sign: 1 | -1) => {
    let best: HandEvent | undefined
    for (const event of events) {
      if (!event.days) continue
      const ahead = best?.days ? (event.days.from - best.days.from) * sign : -1
      if (ahead < 0 || (ahead === 0 && (event.date?.length ?? 0) > (best?.date?.length ?? 0))) best = event
    }
    return best?.date ?? null
  }

  return {
    label: ruled(events, inWindow) ?? base,
    allRecords:
      ruled(
        events.map((event) => ({ ...event, solid: true })),
        inWindow,
      ) ?? base,
    corroboratedOnly:
      ruled(
        events.filter((event) => event.solid),
        inWindow,
      ) ?? base,
    withoutLargest: events.length === 0 ? [base] : withoutLargest,
    straddlingDatesRecent: ruled(events, (event) => inWindow(event) || straddling(event)) ?? base,
    counts: {
      events: events.length,
      eventsCorroborated: events.filter((event) => event.solid).length,
      eventsInWindow: events.filter(inWindow).length,
      undated: events.filter((event) => event.days === null).length,
      straddling: events.filter(straddling).length,
      personsNamed: removed.length,
      personsTotal: events.reduce((sum, event) => sum + event.size, 0),
      byType: {
        deportation: events.filter((event) => event.incidents[0]?.type === 'deportation').length,
        extradition: events.filter((event) => event.incidents[0]?.type === 'extradition').length,
        rendition: events.filter((event) => event.incidents[0]?.type === 'rendition').length,
      },
    },
    firstDate: extreme(1),
    lastDate: extreme(-1),
    eventIds: idSets(events.map((event) => event.incidents)),
    removalsOnlyInCases: ids(onlyInCases),
    thirdState: ids(elsewhere),
    stopped: idSets(attempts.map(({ acts }) => acts)),
    f1: {
      events: ranged(events.length, events.length + attempts.length),
      personsNamed: ranged(removed.length, removed.length + spared),
    },
    f2: { events: fates(events.map(rankOfEvent)), personsNamed: fates(removed.map(rankOverEvents)) },
    f3: ranged(breached.length, breached.length + granted.length),
    modifiers: {
      casesViolation: ids(cases.filter((c) => c.outcome === 'violation')),
      interimMeasureBreached: ids(breached),
      removalHaltedByCourt: ids(cases.filter((c) => c.outcome === 'removal-halted')),
      adverseCases: ids(
        cases.filter((c) => c.direction === 'adverse' || (c.direction === 'mixed' && c.outcome === 'no-violation')),
      ),
    },
  }
}
