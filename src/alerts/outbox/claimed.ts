import type { OutboxTable } from '../../store/tables/alert-tables.ts'

/** `event`: a message of one event. `digest`, `roll-up`: several in one. `notice`: a reply of its own. */
export type ClaimedKind = 'event' | 'digest' | 'roll-up' | 'notice'

/** Rows that become one message to one chat, for as long as the lease lasts. */
export interface Claimed {
  readonly kind: ClaimedKind
  readonly chat: string
  /** As they were found: `attempts` is one less than the number under which they are claimed. */
  readonly rows: readonly OutboxTable[]
  /** An earlier attempt may have arrived. */
  readonly isPerhapsRepeat: boolean
  readonly claimedAt: number
}
