import type { Kysely } from 'kysely'
import type { Store } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import { appendAudit } from './audit/append-audit.ts'
import { insertPerson } from './insert-person.ts'
import { isBarred } from './is-barred.ts'
import { memberIn, type Member } from './member.ts'
import { personHash } from './person-hash.ts'
import { WORKSPACE } from './sealing-purposes.ts'
import { workspaceIsOpen } from './workspace-is-open.ts'
import { workspaceOf } from './workspace-of.ts'

/** Makes a reader of somebody whose workspace is open; null where it is not, or where an administrator keeps them out. */
export async function letInByWorkspace(store: Store, person: string, at: number): Promise<Member | null> {
  const workspace = workspaceOf(person)
  if (workspace === null) return null
  const workspaceHash = store.sealing.hash(workspace, WORKSPACE)
  const hash = personHash(store, person)
  const mayEnter = async (db: Kysely<Tables>): Promise<boolean> =>
    (await workspaceIsOpen(db, workspaceHash)) && !(await isBarred(db, hash))
  if (!(await store.read(mayEnter))) return null
  return store.writeInTurn(async (tx) => {
    if (!(await mayEnter(tx))) return null
    const known = await tx.selectFrom('people').selectAll().where('person_hash', '=', hash).executeTakeFirst()
    if (known) return memberIn(known)
    const newcomer = { person, role: 'reader', at } as const
    const row = await insertPerson(tx, store.sealing, { ...newcomer, workspaceHash })
    const by = { role: 'stranger', hash } as const
    await appendAudit(tx, store.sealing, { at, action: 'let-in', by, subject: `${row.handle} reader` })
    return memberIn(row)
  })
}
