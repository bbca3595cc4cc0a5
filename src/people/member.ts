import type { PeopleTable, Role } from '../store/tables/people-tables.ts'

/** A person who was let in. */
export interface Member {
  /** By which everything of theirs is looked up. */
  readonly hash: string
  /** Shown in lists; tells nothing. */
  readonly handle: string
  readonly role: Role
  /** Epoch milliseconds. */
  readonly since: number
  readonly isGreeted: boolean
  readonly isWarned: boolean
}

/** A person as their row in the store says. */
export function memberIn(row: PeopleTable): Member {
  const { person_hash: hash, handle, role, since, greeted_at, warned_at } = row
  return { hash, handle, role, since, isGreeted: greeted_at !== null, isWarned: warned_at !== null }
}
