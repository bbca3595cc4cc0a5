import { touchSubscriptions } from '../alerts/kept/touch-subscriptions.ts'
import type { Message } from '../ask/message.ts'
import type { Query } from '../ask/query.ts'
import type { Reply } from '../reply/reply.ts'
import type { Store } from '../store/store.ts'
import { withFirstContact } from './first-contact.ts'
import type { Member } from './member.ts'
import { noteMember, type MemberNote } from './note-member.ts'
import { withStoryNote } from './story-note.ts'

/** Puts before an answer what has to be said to a person once: the two lines about privacy, the kind word about stories. */
export type Manners = (reply: Reply, asked: AskedByMember) => Promise<Reply>

/** A question that was let in, and whose it is. */
export interface AskedByMember {
  readonly message: Message
  readonly query: Query
  readonly member: Member
}

export interface MannersOptions {
  readonly store: Store
  /** Epoch milliseconds. */
  readonly now: () => number
  /** Hears that the store could not note what was said; it is said again then, and the answer is sent all the same. */
  readonly reportFault: (fault: unknown) => string
}

export function mannersOf({ store, now, reportFault }: MannersOptions): Manners {
  return async (reply, { message, query, member }) => {
    // What comes in no delivery is asked while somebody types, as for a card in another chat; its answer is not theirs alone.
    if (message.delivery === undefined) return reply
    // Nothing is left to be greeted.
    if (query.intent === 'service' && query.topic === 'forget') return reply
    // Whoever still asks still uses what they follow.
    await touchSubscriptions(store, member.hash, now()).catch(reportFault)
    const greets = !member.isGreeted
    const warns = query.isPersonal && !member.isWarned
    if (!greets && !warns) return reply
    const note: MemberNote = { ...(greets ? { greeted_at: now() } : {}), ...(warns ? { warned_at: now() } : {}) }
    try {
      await noteMember(store, member.hash, note)
    } catch (fault) {
      reportFault(fault)
    }
    const warned = warns ? withStoryNote(reply) : reply
    return greets ? withFirstContact(warned, message.person) : warned
  }
}
