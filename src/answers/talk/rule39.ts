import { clockLines } from '../../alerts/clock/clock-lines.ts'
import { filingLines } from '../../alerts/clock/filing-lines.ts'
import { lateRequestLesson } from '../../alerts/clock/late-request-lesson.ts'
import { scheduledRemoval } from '../../alerts/clock/scheduled-removal.ts'
import { clockAt } from '../../alerts/clock/strasbourg-clock.ts'
import type { Block } from '../../reply/block.ts'
import { plain, strong } from '../../reply/line.ts'
import type { Reply } from '../../reply/reply.ts'
import { replyOf, type Answering } from '../answering.ts'

/** Whether the European Court's desk for requests under Rule 39 is open now, what is left before a removal, and how to file. */
export function rule39(answering: Answering): Reply {
  const { query, knowledge, words } = answering
  const removal = scheduledRemoval(query.text)
  const clock = clockAt(answering.now(), removal)
  const lesson = lateRequestLesson(knowledge.records, answering)
  const blocks: Block[] = [
    { type: 'paragraph', lines: [...clockLines(clock, words), ...(lesson ? [lesson] : [])] },
    { type: 'paragraph', heading: words.say('rule39-how'), lines: filingLines(words) },
  ]
  if (!removal) blocks.push({ type: 'paragraph', tone: 'note', lines: [plain(askForMoment(answering))] })
  return replyOf(answering, {
    kind: 'help',
    headline: plain(strong(words.say('rule39-headline'))),
    blocks,
    actions: [{ label: words.say('rule39-precedents'), ask: '/precedents court:ECtHR outcome:rule-39-granted' }],
  })
}

/** Digits besides the rule's own were meant for a moment, and are said to be unread. */
function askForMoment({ query, words }: Answering): string {
  const isTried = /\d/.test(query.text.replaceAll('39', ''))
  const unread = isTried ? `${words.say('rule39-unread')} ` : ''
  return unread + words.say('rule39-ask', { ask: '/rule39 2026-11-24 06:00' })
}
