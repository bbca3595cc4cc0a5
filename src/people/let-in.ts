import type { Store } from '../store/store.ts'
import type { Role } from '../store/tables/people-tables.ts'
import type { Actor } from './actor.ts'
import { appendAudit } from './audit/append-audit.ts'
import { grantRole, type Granted } from './grant-role.ts'
import { stillMay } from './still-may.ts'

/** Somebody whom an administrator has named on a platform that says who was meant, as a mention in Slack does. */
export interface NamedPerson {
  readonly person: string
  readonly role: Role
  readonly by: Actor
  /** Epoch milliseconds. */
  readonly at: number
}

/** Lets somebody in without a code; null where whoever asks no longer administers. */
export function letIn(store: Store, { person, role, by, at }: NamedPerson): Promise<Granted | null> {
  return store.writeInTurn(async (tx) => {
    if (!(await stillMay(tx, by, 'administrator'))) return null
    const granted = await grantRole(tx, store.sealing, { person, role, at })
    if (granted.outcome === 'already') return granted
    const action = granted.outcome === 'let-in' ? 'let-in' : 'role-changed'
    await appendAudit(tx, store.sealing, { at, action, by, subject: `${granted.handle} ${role}` })
    return granted
  })
}
