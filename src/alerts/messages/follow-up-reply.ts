import type { RecordSet } from '../../../knowledge/records/record-set.ts'
import { replyOf, type Answering } from '../../answers/answering.ts'
import type { Block } from '../../reply/block.ts'
import { plain, strong } from '../../reply/line.ts'
import type { Reply } from '../../reply/reply.ts'
import type { AlertEvent } from '../alert-event.ts'
import { alertActions } from './alert-actions.ts'
import { alertAnswering } from './alert-answering.ts'
import { eventValue, repeatNote } from './alert-reply.ts'
import { changedValues } from './changed-values.ts'
import { clockBlock } from './clock-block.ts'
import { certaintyLast, pairWords, unconfirmedFirst } from './event-words.ts'
import { reasonBlock } from './reason-lines.ts'
import type { FollowUpTelling } from './telling.ts'
import { dayWords } from './time-words.ts'
import { whatHappened } from './what-happened.ts'
import { whatToUndo } from './what-to-undo.ts'

/** What is known beyond the earlier message: only what changed, old → new. */
export function updateReply(event: AlertEvent, records: RecordSet, telling: FollowUpTelling): Reply {
  const isOtherAct = event.changes.some(({ field }) => field === 'event')
  return followUp('update', { event, records, telling }, (answering) => [
    ...(isOtherAct ? [{ type: 'paragraph', lines: whatHappened(answering, event) } as const] : []),
    changedBlock(answering, event),
  ])
}

/** What the earlier message had wrong: old → new, why, and what to undo. */
export function correctionReply(event: AlertEvent, records: RecordSet, telling: FollowUpTelling): Reply {
  return followUp('correction', { event, records, telling }, (answering) => {
    const { words } = answering
    return [
      changedBlock(answering, event),
      ...causeBlock(event, words.say('alert-cause')),
      {
        type: 'paragraph',
        heading: words.say('alert-undo'),
        lines: whatToUndo(event, words).map((text) => plain(text)),
      },
    ]
  })
}

/** How what was told ended. */
export function closureReply(event: AlertEvent, records: RecordSet, telling: FollowUpTelling): Reply {
  return followUp('closure', { event, records, telling }, (answering) => [
    { type: 'paragraph', lines: whatHappened(answering, event) },
    changedBlock(answering, event),
  ])
}

/**
 * What was told no longer stands. Where that protects someone, it says so with nothing of what was told: no country, no
 * kind, no cause, no record.
 */
export function retractionReply(event: AlertEvent, records: RecordSet, telling: FollowUpTelling): Reply {
  const answering = alertAnswering(records, telling)
  const { words } = answering
  const { isProtective } = event
  const headline = words.say('alert-retraction', { event: event.event, date: dayWords(telling.firstTold, words) })
  const about = isProtective ? [] : [words.say(`alert-type-${event.type}`), pairWords(event, words)]
  const lines = isProtective
    ? [words.say('alert-protective'), words.say('alert-protective-delete')]
    : [words.say('alert-retracted'), words.say('alert-undo-pass-on')]
  return replyOf(answering, {
    kind: 'record',
    headline: plain(
      strong([headline, ...about].filter(Boolean).join(' · ')),
      ...repeatNote(telling, words.say('alert-repeat')),
    ),
    blocks: [
      { type: 'paragraph', lines: lines.map((line) => plain(line)) },
      ...(isProtective ? [] : causeBlock(event, words.say('alert-cause'))),
    ],
    result: { label: event.class, value: isProtective ? eventValue({ ...event, type: 'other' }) : eventValue(event) },
  })
}

interface Told {
  readonly event: AlertEvent
  readonly records: RecordSet
  readonly telling: FollowUpTelling
}

function followUp(
  kind: 'update' | 'correction' | 'closure',
  { event, records, telling }: Told,
  blocksOf: (answering: Answering) => readonly Block[],
): Reply {
  const answering = alertAnswering(records, telling)
  const { words } = answering
  const opening = words.say(`alert-${kind}`, {
    event: event.event,
    date: dayWords(telling.firstTold, words),
  })
  const about = [words.say(`alert-type-${event.type}`), pairWords(event, words), ...certaintyLast(event, words)]
  const headline = [...unconfirmedFirst(event, words), opening, ...about].filter(Boolean).join(' · ')
  return replyOf(answering, {
    kind: 'record',
    headline: plain(strong(headline), ...repeatNote(telling, words.say('alert-repeat'))),
    blocks: [...blocksOf(answering), ...clockBlock(answering, event), ...reasonBlock(answering, telling.matched)],
    actions: alertActions(event, telling, words),
    about: event.record,
    result: { results: [event.record], label: event.class, value: eventValue(event) },
  })
}

function changedBlock(answering: Answering, event: AlertEvent): Block {
  return { type: 'facts', heading: answering.words.say('alert-what-changed'), items: changedValues(answering, event) }
}

function causeBlock({ cause }: AlertEvent, heading: string): readonly Block[] {
  return cause === '' ? [] : [{ type: 'paragraph', heading, lines: [plain(cause)] }]
}
