import type { ReplyTo } from './adapter.ts'
import { tellSubscribers } from './alerts/outbox/tell-subscribers.ts'
import { core } from './core.ts'
import type { Log } from './log.ts'
import { tellOfEnumeration } from './office/alerts/administrator-news.ts'
import { officeOf } from './office/office-answers.ts'
import { panoh, type Panoh } from './panoh.ts'
import { noteEnumeration } from './people/audit/note-enumeration.ts'
import { deliveries } from './people/deliveries.ts'
import { door } from './people/door.ts'
import { enumerationGuard } from './people/enumeration-guard.ts'
import { shownIn } from './people/enumeration/shown-in.ts'
import { mannersOf } from './people/manners.ts'
import { rateLimit } from './people/rate-limit.ts'
import { publishedKnowledge, type PublishedKnowledge } from './published-knowledge.ts'
import type { Store } from './store/store.ts'
import type { Role } from './store/tables/people-tables.ts'

/** A store that serves people: everything between a platform and the records. */
export interface Instance {
  readonly replyTo: ReplyTo
  readonly knowledge: PublishedKnowledge
}

export interface InstanceOptions {
  readonly store: Store
  readonly log: Log
  readonly reportFault: (fault: unknown) => string
  /** Writes fault lines. */
  readonly say: (line: string) => void
  /** Who runs the instance; null where they do not say. */
  readonly operator: string | null
  /** Epoch milliseconds. */
  readonly now: () => number
}

/** Puts the parts together; nothing is read before `knowledge.start`. */
export function instance({ store, log, reportFault, say, operator, now }: InstanceOptions): Instance {
  const knowledge = publishedKnowledge(store, { log, reportFault })
  const panohs: Readonly<Record<Role, Panoh>> = {
    reader: panoh({ knowledge: () => knowledge.of('reader'), log: say }),
    reviewer: panoh({ knowledge: () => knowledge.of('reviewer'), log: say }),
    administrator: panoh({ knowledge: () => knowledge.of('administrator'), log: say }),
  }
  const noted = noteEnumeration({ store, now, reportFault })
  const guard = enumerationGuard({
    now,
    report: (event) => {
      log.warn(`enumeration-${event.verdict}`, { code: event.kind })
      noted(event)
      if (event.verdict === 'stopped') tellOfEnumeration(store, event.person, now()).catch(reportFault)
    },
  })
  const replyTo = core({
    deliveries: deliveries(store, now),
    enter: door({ store, now }),
    rate: rateLimit({ now }),
    panohFor: (role) => panohs[role],
    office: officeOf({ store, knowledge, now, operator, onPublished: tellSubscribers(store.sealing) }),
    guard: ({ person, query, reply }) =>
      guard({ person, query, shown: shownIn(reply, knowledge.of('reader').records) }),
    manners: mannersOf({ store, now, reportFault }),
    reportFault,
  })
  return { replyTo, knowledge }
}
