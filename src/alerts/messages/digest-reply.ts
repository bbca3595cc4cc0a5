import type { RecordSet } from '../../../knowledge/records/record-set.ts'
import { replyOf } from '../../answers/answering.ts'
import { plain, strong } from '../../reply/line.ts'
import type { Reply } from '../../reply/reply.ts'
import { alertAnswering } from './alert-answering.ts'
import { eventBlocks, lastOfEach, type ListedEvent } from './event-list.ts'
import type { Telling } from './telling.ts'

/** How a list of events is told; `seeMore` is the command text that shows those for which there was no room. */
export type ListTelling = Pick<Telling, 'language' | 'moment'> & { readonly seeMore: string }

/** Events in one message. */
const LONGEST_LIST = 10

/**
 * What gathered for one chat over all its subscriptions, in one message: most severe first, then newest, grouped by
 * origin and host, at most ten. Null where there is nothing to tell.
 */
export function digestReply(listed: readonly ListedEvent[], records: RecordSet, telling: ListTelling): Reply | null {
  return listReply('alert-digest', listed, records, telling)
}

/** More than five FLASH within an hour, told in one message. Null where there is nothing to tell. */
export function rollUpReply(listed: readonly ListedEvent[], records: RecordSet, telling: ListTelling): Reply | null {
  return listReply('alert-roll-up', listed, records, telling)
}

function listReply(
  headline: 'alert-digest' | 'alert-roll-up',
  listed: readonly ListedEvent[],
  records: RecordSet,
  telling: ListTelling,
): Reply | null {
  const events = lastOfEach(listed)
  if (events.length === 0) return null
  const answering = alertAnswering(records, telling)
  const { words } = answering
  const more = Math.max(0, events.length - LONGEST_LIST)
  const ask = telling.language === 'en' ? telling.seeMore : `${telling.seeMore} lang:${telling.language}`
  return replyOf(answering, {
    kind: 'records',
    headline: plain(strong(words.say(headline, { count: events.length }))),
    blocks: [
      ...eventBlocks(answering, events.slice(0, LONGEST_LIST)),
      ...(more > 0
        ? [{ type: 'paragraph', lines: [plain(words.say('alert-more', { count: more, ask }))] } as const]
        : []),
    ],
    actions: more > 0 ? [{ label: words.say('alert-more-action', { count: more }), ask }] : [],
    result: { results: idsOf(events), count: events.length },
  })
}

function idsOf(events: readonly ListedEvent[]): readonly string[] {
  const shown = events.filter(({ event }) => event.message !== 'retraction')
  return [...new Set(shown.map(({ event }) => event.record))]
}
