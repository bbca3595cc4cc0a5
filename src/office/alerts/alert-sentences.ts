import type { SubscriptionWish } from '../../alerts/subscription.ts'
import { plain, strong } from '../../reply/line.ts'
import type { Reply } from '../../reply/reply.ts'
import { officeReply } from '../office-reply.ts'
import type { AlertRequest } from './alert-request.ts'

/** The reply under another headline. */
export function headed(reply: Reply, headline: string): Reply {
  return { ...reply, headline: plain(strong(headline)) }
}

/** The reply with a line at its end. */
export function withNote(reply: Reply, note: string): Reply {
  return { ...reply, blocks: [...reply.blocks, { type: 'paragraph', tone: 'note', lines: [plain(note)] }] }
}

/** What a room is told can be read by the room, unless it names people or a judgment, or holds a note. */
export function openTo(request: AlertRequest, reply: Reply, wishes: readonly SubscriptionWish[]): Reply {
  const isOpen = request.room !== null && !request.answering.query.isPersonal && !wishes.some(isPrivate)
  return isOpen ? { ...reply, audience: 'everyone' } : reply
}

function isPrivate({ filter, note }: SubscriptionWish): boolean {
  return note !== '' || filter.persons.length > 0 || filter.cases.length > 0
}

export function roomForbidden({ answering: { words } }: AlertRequest): Reply {
  return officeReply(words, { kind: 'refused', headline: words.say('alerts-room-forbidden') })
}

/** Of one that is gone and of one that is somebody else’s the same is said. */
export function goneReply({ answering: { words } }: AlertRequest): Reply {
  return officeReply(words, {
    kind: 'subscription',
    headline: words.say('alerts-gone'),
    actions: [{ label: words.say('wish-action-mine'), ask: '/alerts' }],
  })
}
