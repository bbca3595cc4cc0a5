import type { RecordSet } from '../../../knowledge/records/record-set.ts'
import type { Reply, ReplyLanguage } from '../../reply/reply.ts'
import type { AlertEvent } from '../alert-event.ts'
import { alertReply } from '../messages/alert-reply.ts'
import { bannerReply } from '../messages/banner-reply.ts'
import { digestReply, rollUpReply } from '../messages/digest-reply.ts'
import { closureReply, correctionReply, retractionReply, updateReply } from '../messages/follow-up-reply.ts'
import type { ListedEvent } from '../messages/event-list.ts'
import type { Telling } from '../messages/telling.ts'

/** How an event is told to a chat, with when it was told first. */
export interface EventTelling extends Telling {
  /** Epoch milliseconds; null for a chat to which it is new. */
  readonly firstTold: number | null
}

/** The message of an event for one chat. */
export function composedEvent(event: AlertEvent, records: RecordSet, telling: EventTelling): Reply {
  const followed = { ...telling, firstTold: telling.firstTold ?? event.learnedAt }
  switch (event.message) {
    case 'new':
      return alertReply(event, records, telling)
    case 'update':
      return updateReply(event, records, followed)
    case 'correction':
      return correctionReply(event, records, followed)
    case 'retraction':
      return retractionReply(event, records, followed)
    case 'closure':
      return closureReply(event, records, followed)
    default:
      return event.message satisfies never
  }
}

/** What takes the place of the first message of an event that was corrected or taken back. */
export function composedBanner(
  original: AlertEvent,
  event: AlertEvent,
  { records, telling }: { readonly records: RecordSet; readonly telling: Telling },
): Reply {
  return bannerReply(alertReply({ ...original, message: 'new' }, records, telling), event)
}

export interface ListComposing {
  readonly records: RecordSet
  readonly language: ReplyLanguage
  readonly moment: number
  /** More FLASH than are told one by one. */
  readonly isStorm: boolean
}

/** Shows what was published last, page by page. */
const SEE_MORE = '/recent'

/** Many events in one message; null where nothing is left to tell. */
export function composedList(
  listed: readonly ListedEvent[],
  { records, language, moment, isStorm }: ListComposing,
): Reply | null {
  const telling = { language, moment, seeMore: SEE_MORE }
  return isStorm ? rollUpReply(listed, records, telling) : digestReply(listed, records, telling)
}
