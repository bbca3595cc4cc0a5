import type { Ask } from './ask.ts'

/** Something a person sent, as an adapter hands it in: the question, and what tells who sent it and whether it came before. */
export interface Message extends Ask {
  /** Who sent it, the same in every chat of a platform: `telegram:USERID`, `slack:TEAM:USERID`, `terminal:local`. */
  readonly person: string
  /**
   * By which the platform tells this delivery from every other, as `telegram:update:123`: one that comes again is
   * answered once, also after a restart. Absent where a platform delivers only once.
   */
  readonly delivery?: string
  /** The persons whom the words mention, in their order, where the platform says who they are. */
  readonly mentioned?: readonly string[]
  /** What came instead of words, or a change of words already answered: it is not read, and the person is told so. */
  readonly unread?: 'edited' | 'file'
}
