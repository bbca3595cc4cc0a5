import type { Message } from '../ask/message.ts'
import type { Query } from '../ask/query.ts'
import type { Words } from '../locales/words.ts'
import type { Member } from '../people/member.ts'
import type { Reply } from '../reply/reply.ts'
import type { Role } from '../store/tables/people-tables.ts'

/** What the instance itself is asked to do, by whom, and with which words it answers. */
export interface OfficeRequest {
  readonly message: Message
  readonly query: Query
  /** Null for a stranger, who may object and read about privacy. */
  readonly member: Member | null
  readonly words: Words
}

/** Something the instance does when asked. */
export interface OfficeAnswer {
  /** The least role that is obeyed; null: anybody, strangers too. */
  readonly needs: Role | null
  readonly answer: (request: OfficeRequest) => Promise<Reply>
}
