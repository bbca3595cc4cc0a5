import type { Answering } from '../../answers/answering.ts'
import type { Block, RecordItem } from '../../reply/block.ts'
import { plain, strong, type Line } from '../../reply/line.ts'
import { SEVERITIES, type AlertEvent } from '../alert-event.ts'
import type { MatchedSubscription } from '../matching/recipients-of.ts'
import { changedValues } from './changed-values.ts'
import { pairWords, unconfirmedFirst } from './event-words.ts'
import { reasonText } from './reason-lines.ts'
import { dayWords, plannedWords } from './time-words.ts'
import { people } from './what-happened.ts'

/** An event in a list, and why the chat is told of it. */
export interface ListedEvent {
  readonly event: AlertEvent
  readonly matched: readonly MatchedSubscription[]
}

/**
 * The state in which each event is now, most severe first, then newest. What began and was retracted within the list is
 * left out: whoever reads it has never heard of it.
 */
export function lastOfEach(listed: readonly ListedEvent[]): readonly ListedEvent[] {
  const byEvent = new Map<string, ListedEvent[]>()
  for (const one of listed.toSorted((a, b) => a.event.sequence - b.event.sequence)) {
    const told = byEvent.get(one.event.event)
    if (told) told.push(one)
    else byEvent.set(one.event.event, [one])
  }
  return [...byEvent.values()].flatMap(stateOf).toSorted(bySeverity)
}

function stateOf(told: readonly ListedEvent[]): readonly ListedEvent[] {
  const [first, last] = [told[0], told.at(-1)]
  if (!first || !last) return []
  if (first.event.message !== 'new' || last === first) return [last]
  if (last.event.message === 'retraction') return []
  const matched = last.matched.length > 0 ? last.matched : first.matched
  // To whom it is new, nothing was told that could have changed.
  return [{ event: { ...last.event, message: 'new', changes: [], cause: '' }, matched }]
}

function bySeverity({ event: one }: ListedEvent, { event: other }: ListedEvent): number {
  return (
    SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) || whenOf(other).localeCompare(whenOf(one))
  )
}

function whenOf({ scheduledFor, occurredOn, learnedAt }: AlertEvent): string {
  return scheduledFor ?? occurredOn ?? new Date(learnedAt).toISOString()
}

/** Events as lists, one for each origin and host in the order of their gravest event; what was retracted, at the end. */
export function eventBlocks(answering: Answering, listed: readonly ListedEvent[]): readonly Block[] {
  const groups = new Map<string, RecordItem[]>()
  const retracted: Line[] = []
  const reasons = new Set(listed.map(({ matched }) => becauseText(answering, matched)))
  const shared = reasons.size === 1 ? ([...reasons][0] ?? null) : null
  for (const one of listed) {
    if (one.event.message === 'retraction') {
      retracted.push(retractedLine(answering, one.event))
      continue
    }
    const heading = pairWords(one.event, answering.words) || answering.words.say('alert-elsewhere')
    const group = groups.get(heading)
    const item = eventItem(answering, one.event, shared === null ? becauseText(answering, one.matched) : '')
    if (group) group.push(item)
    else groups.set(heading, [item])
  }
  return [
    ...[...groups].map(([heading, items]) => ({ type: 'records', heading, items }) as const),
    ...(retracted.length > 0 ? [{ type: 'paragraph', lines: retracted } as const] : []),
    ...(shared ? [{ type: 'paragraph', tone: 'note', lines: [plain(shared)] } as const] : []),
  ]
}

/** Of what protects someone, its number alone. */
function retractedLine({ words }: Answering, { event, isProtective, type }: AlertEvent): Line {
  const what = isProtective ? '' : ` · ${words.say(`alert-type-${type}`)}`
  return plain(`${words.say('alert-retracted-short', { event })}${what}`)
}

function eventItem(answering: Answering, event: AlertEvent, because: string): RecordItem {
  const { words, claim, knowledge } = answering
  const entry = knowledge.records.find(event.record)
  const incident = knowledge.records.incident(event.record)
  const planned = event.scheduledFor === null ? '' : plannedWords(event.scheduledFor, words)
  const when = event.type === 'removal-imminent' && planned ? planned : words.date(event.occurredOn)
  const title = [...unconfirmedFirst(event, words), words.say(`alert-type-${event.type}`), when || words.say('undated')]
  const who = incident ? people(answering, incident, NAMED) : named(answering, event)
  return {
    number: null,
    id: event.record,
    title: claim(
      [strong(title.join(' · ')), ...(who.length === 0 ? [] : [' · ', ...who])],
      entry && 'sources' in entry.record ? entry.record.sources : [],
    ),
    details: [
      plain(`${opening(answering, event)} · ${words.say(`alert-certainty-${event.certainty}`)}`),
      ...changedValues(answering, event).map(({ label, value }) => ({
        spans: [`${label}: `, ...value.spans],
        sources: value.sources,
      })),
      ...(because ? [plain(because)] : []),
    ],
  }
}

/** People of one act who are named in a list. */
const NAMED = 3

function named({ knowledge }: Answering, { record }: AlertEvent): readonly string[] {
  const { records } = knowledge
  const name = records.case(record)?.name ?? records.person(record)?.name
  return name === undefined ? [] : [name]
}

function opening({ words }: Answering, { event, message, learnedAt }: AlertEvent): string {
  const date = dayWords(learnedAt, words)
  return message === 'new'
    ? `${event} · ${words.say('alert-learnt-on', { date })}`
    : words.say(`alert-${message}-short`, { event })
}

/** Why a chat is told of an event; what is the same for all of a list is said once below it. */
function becauseText(answering: Answering, matched: readonly MatchedSubscription[]): string {
  const what = matched.map(({ subscription: { note }, reasons }) => {
    const text = reasonText(answering, reasons)
    return note ? `${text} (${note})` : text
  })
  return what.length === 0 ? '' : answering.words.say('alert-because', { what: [...new Set(what)].join('; ') })
}
