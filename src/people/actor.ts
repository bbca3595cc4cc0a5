import type { AuditTable, Role } from '../store/tables/people-tables.ts'

/** Who does something: a person who was let in, known by a keyed hash, or nobody in particular. */
export interface Actor {
  readonly role: AuditTable['role']
  readonly hash: string | null
}

/** Whoever may run commands on the machine itself. */
export const OPERATOR: Actor = { role: 'operator', hash: null }
/** The running instance, unasked. */
export const INSTANCE: Actor = { role: 'instance', hash: null }

const RANKS: Readonly<Record<Role, number>> = { reader: 0, reviewer: 1, administrator: 2 }

/** Each role may do what those before it may. */
export function mayDoWhat(needed: Role, role: Role): boolean {
  return RANKS[role] >= RANKS[needed]
}
