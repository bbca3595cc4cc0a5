import type { OutboxTable } from '../../store/tables/alert-tables.ts'
import type { AlertEvent } from '../alert-event.ts'
import { lastOfEach, type ListedEvent } from '../messages/event-list.ts'
import { publicationOf } from '../outbox/planned-rows.ts'
import { judgeEvent, type Judged } from './judge-event.ts'

/** What a digest or a roll-up is to tell. */
export interface JudgedList {
  /** All, as `digestReply` takes them. */
  readonly listed: readonly ListedEvent[]
  /** For which there is room, in the state in which they are shown. */
  readonly shown: readonly AlertEvent[]
  /** Names of the others, which are only counted. */
  readonly counted: ReadonlySet<string>
}

/** As many as `digestReply` shows. */
const SHOWN = 10

/** What of the rows is still to be told; of a whole publication, what the chat is not told by a row of its own. */
export function judgeList(rows: readonly OutboxTable[], judged: Judged): JudgedList {
  const listed = rows.flatMap((row) =>
    publicationOf(row.event) === null ? listedOf(row, judged) : publicationListed(row, judged),
  )
  const states = lastOfEach(listed)
  const shown = states.slice(0, SHOWN).map(({ event }) => latest(event, judged))
  const names = new Set(shown.map(({ event }) => event))
  return {
    listed,
    shown,
    counted: new Set(listed.flatMap(({ event }) => (names.has(event.event) ? [] : [event.event]))),
  }
}

function listedOf(
  row: Pick<OutboxTable, 'event' | 'sequence' | 'subscriptions'>,
  judged: Judged,
): readonly ListedEvent[] {
  const verdict = judgeEvent(row, judged)
  return verdict.isSent ? [{ event: verdict.event, matched: verdict.matched }] : []
}

/** Each in the state in which it is now, since nothing of it was told yet. */
function publicationListed(row: OutboxTable, judged: Judged): readonly ListedEvent[] {
  const { events, told } = judged.loaded
  const number = publicationOf(row.event)
  const own = new Set(told.map(({ event }) => event))
  return [...events].flatMap(([name, messages]) => {
    const last = messages.at(-1)
    if (number === null || !last || own.has(name)) return []
    return listedOf({ event: name, sequence: last.sequence, subscriptions: row.subscriptions }, judged)
  })
}

/** As it stands in the store, with its number, also where it is shown as new. */
function latest(event: AlertEvent, { loaded }: Judged): AlertEvent {
  return loaded.events.get(event.event)?.find(({ sequence }) => sequence === event.sequence) ?? event
}
