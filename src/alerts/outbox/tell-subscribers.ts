import { changesBetween } from '../../../knowledge/records/changes/changes-between.ts'
import { publicLists } from '../../../knowledge/records/public-lists.ts'
import { recordSet } from '../../../knowledge/records/record-set.ts'
import type { OnPublished, PublicationStep } from '../../publishing/on-published.ts'
import type { Sealing } from '../../store/keys/sealing.ts'
import type { PublicationKind } from '../../store/tables/record-tables.ts'
import { eventsOf } from '../events/events-of.ts'
import type { Publication } from '../events/publication.ts'
import { enqueue } from './enqueue.ts'
import { toldBefore, type ToldBefore } from './told-before.ts'

/**
 * What a publication does for subscribers, in its own transaction: the events that it makes of what readers see, and a
 * row in the outbox for each chat that is to be told. Without `alert` nobody hears of what is new, and whoever was told
 * something before is still told what is otherwise now.
 */
export function tellSubscribers(sealing: Sealing): OnPublished {
  return async (tx, step) => {
    const told = await toldBefore(tx)
    // The shipped records, and a back catalogue before anything was ever told.
    if (!step.alert && told.isNothing) return
    const events = eventsOf(publicationOf(step, told))
    await enqueue(tx, { sealing, events, publication: step.number, now: step.at, isAsked: step.alert })
  }
}

/** In which the reason given says what was wrong, for subscribers to read. Of others it is for the history alone. */
const GIVES_CAUSE: ReadonlySet<PublicationKind> = new Set(['correction', 'retraction'])

function publicationOf({ before, after, kind, at, cause, protective }: PublicationStep, told: ToldBefore): Publication {
  const [was, is] = [publicLists(before.lists, before.restricted), publicLists(after.lists, after.restricted)]
  return {
    before: recordSet(was),
    after: recordSet(is),
    changes: changesBetween(was, is),
    at,
    cause: GIVES_CAUSE.has(kind) ? cause : '',
    // What readers must not see any more is not repeated to them when it is taken back.
    protective: protective.union(after.restricted.difference(before.restricted)),
    previous: told.previous,
    number: told.nextNumber(new Date(at).getUTCFullYear()),
  }
}
