import type { RecordSet } from '../../../knowledge/records/record-set.ts'
import { replyOf, type Answering } from '../../answers/answering.ts'
import { outcomeLines } from '../../answers/person/person-timeline.ts'
import { facts } from '../../answers/record/facts.ts'
import type { Block } from '../../reply/block.ts'
import { plain, strong, type Line } from '../../reply/line.ts'
import type { Reply } from '../../reply/reply.ts'
import type { AlertEvent } from '../alert-event.ts'
import { alertActions } from './alert-actions.ts'
import { alertAnswering } from './alert-answering.ts'
import { clockBlock, filingBlock } from './clock-block.ts'
import { headlineText } from './event-words.ts'
import { notKnown } from './not-known.ts'
import { reasonBlock } from './reason-lines.ts'
import type { Telling } from './telling.ts'
import { instantWords, plannedWords } from './time-words.ts'
import { whatHappened } from './what-happened.ts'

/**
 * An event as it is first told to a chat: a headline without names, what happened, what is not known, when it was
 * learnt, how sure it is, the clock of a removal still to come, why the chat is told, and last how to file.
 */
export function alertReply(event: AlertEvent, records: RecordSet, telling: Telling): Reply {
  const answering = alertAnswering(records, telling)
  const { words } = answering
  return replyOf(answering, {
    kind: 'record',
    headline: plain(strong(headlineText(event, words)), ...repeatNote(telling, words.say('alert-repeat'))),
    blocks: [
      { type: 'paragraph', lines: whatHappened(answering, event) },
      alertFacts(answering, event, telling),
      ...clockBlock(answering, event),
      ...reasonBlock(answering, telling.matched),
      ...filingBlock(answering, event),
    ],
    actions: alertActions(event, telling, words),
    about: event.record,
    result: { results: [event.record], label: event.class, value: eventValue(event) },
  })
}

/** The event as data, for scripts. */
export function eventValue({ event, sequence, message, type, certainty }: AlertEvent): unknown {
  return { event, sequence, message, type, certainty }
}

/** “(may be a repeat)”, behind the headline. */
export function repeatNote({ isPerhapsRepeat }: Telling, note: string): readonly string[] {
  return isPerhapsRepeat ? [` ${note}`] : []
}

function alertFacts(answering: Answering, event: AlertEvent, { zone }: Telling): Block {
  const { words, claim, knowledge } = answering
  const incident = knowledge.records.incident(event.record)
  const [outcome] = incident ? outcomeLines(answering, incident) : []
  const unknown = notKnown(event, knowledge.records).map((one) => words.say(`alert-unknown-${one}`))
  const planned = event.scheduledFor === null ? undefined : plannedWords(event.scheduledFor, words)
  const sure: Line | undefined = incident && plain(words.say(`confidence-${incident.confidence}`))
  const known = facts(answering, [
    ['scheduled', planned === undefined ? undefined : claim(planned, incident?.sources ?? [])],
    ['outcome', outcome],
    ['confidence', sure],
  ])
  return {
    ...known,
    items: [
      ...known.items,
      ...(unknown.length > 0 ? [{ label: words.say('alert-not-known'), value: plain(words.list(unknown)) }] : []),
      { label: words.say('alert-learnt'), value: plain(instantWords(event.learnedAt, zone, words)) },
    ],
  }
}
