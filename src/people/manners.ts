import type { Message } from '../ask/message.ts'
import type { Query } from '../ask/query.ts'
import type { Reply } from '../reply/reply.ts'
import type { Store } from '../store/store.ts'
import type { Member } from './members.ts'

/** Puts before an answer what has to be said to a person once: the two lines about privacy, the kind word about stories. */
export type Manners = (
  reply: Reply,
  asked: { readonly message: Message; readonly query: Query; readonly member: Member },
) => Promise<Reply>

export function mannersOf(_store: Store, _now: () => number): Manners {
  return (reply) => Promise.resolve(reply)
}
