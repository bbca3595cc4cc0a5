import type { Answering } from '../../answers/answering.ts'
import type { Block } from '../../reply/block.ts'
import { plain } from '../../reply/line.ts'
import type { AlertEvent } from '../alert-event.ts'
import { clockLines } from '../clock/clock-lines.ts'
import { filingLines } from '../clock/filing-lines.ts'
import { lateRequestLesson } from '../clock/late-request-lesson.ts'
import { scheduledRemoval } from '../clock/scheduled-removal.ts'
import { clockAt, type StrasbourgClock } from '../clock/strasbourg-clock.ts'
import { isConventionParty } from './is-convention-party.ts'

/**
 * The Rule 39 clock of a removal that is still to come. Only a party to the European Convention can be asked by its
 * Court to wait (rule 39 of the Rules of Court); of another state that is said instead.
 */
export function clockBlock(answering: Answering, event: AlertEvent): readonly Block[] {
  const { words, claim, knowledge } = answering
  if (event.type !== 'removal-imminent') return []
  if (event.host !== null && !isConventionParty(event.host)) {
    const country = words.country(event.host)
    return [{ type: 'paragraph', lines: [plain(words.say('alert-no-rule39', { country }))] }]
  }
  const lesson = lateRequestLesson(knowledge.records, { words, claim })
  const lines = [...clockLines(clockOf(answering, event), words), ...(lesson ? [lesson] : [])]
  return [{ type: 'paragraph', heading: words.say('alert-clock'), lines }]
}

/** Where and how to file, while there is time. */
export function filingBlock(answering: Answering, event: AlertEvent): readonly Block[] {
  const { type, host } = event
  if (type !== 'removal-imminent' || (host !== null && !isConventionParty(host))) return []
  if (clockOf(answering, event).removal?.state === 'past') return []
  const { words } = answering
  return [{ type: 'paragraph', heading: words.say('rule39-how'), lines: filingLines(words) }]
}

function clockOf({ now }: Answering, { scheduledFor }: AlertEvent): StrasbourgClock {
  return clockAt(now(), scheduledFor === null ? null : scheduledRemoval(scheduledFor))
}
