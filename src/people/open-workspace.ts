import type { Transaction } from 'kysely'
import type { Store } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import type { Actor } from './actor.ts'
import { appendAudit } from './audit/append-audit.ts'
import { forgetPerson } from './forget-person.ts'
import { ownAddresses } from './own-addresses.ts'
import { WORKSPACE } from './sealing-purposes.ts'
import { stillMay } from './still-may.ts'
import { workspaceIsOpen } from './workspace-is-open.ts'
import { workspaceOf } from './workspace-of.ts'

/** `no-workspace`: the platform has none. `removed`: so many readers were there only by the workspace, and are gone. */
export type WorkspaceChange =
  | { readonly outcome: 'changed'; readonly removed: number }
  | { readonly outcome: 'unchanged' | 'no-workspace' | 'not-allowed' }

/** What is to become of the workspace of the administrator who asks. */
export interface NewWorkspaceState {
  readonly person: string
  readonly isOpen: boolean
  readonly by: Actor
  /** Epoch milliseconds. */
  readonly at: number
}

/** Opens a workspace to its members as readers, or closes it and forgets those who came in by it alone. */
export async function openWorkspace(
  store: Store,
  { person, isOpen, by, at }: NewWorkspaceState,
): Promise<WorkspaceChange> {
  const workspace = workspaceOf(person)
  if (workspace === null) return { outcome: 'no-workspace' }
  const { sealing } = store
  const hash = sealing.hash(workspace, WORKSPACE)
  return store.writeInTurn(async (tx): Promise<WorkspaceChange> => {
    if (!(await stillMay(tx, by, 'administrator'))) return { outcome: 'not-allowed' }
    if ((await workspaceIsOpen(tx, hash)) === isOpen) return { outcome: 'unchanged' }
    const state = { is_open: isOpen ? 1 : 0 }
    const sealed_workspace = sealing.seal(workspace, WORKSPACE)
    await tx
      .insertInto('workspaces')
      .values({ workspace_hash: hash, sealed_workspace, sealed_installation: null, ...state })
      .onConflict((conflict) => conflict.column('workspace_hash').doUpdateSet(state))
      .execute()
    const removed = isOpen ? 0 : await forgetThoseOf(tx, store, hash)
    await appendAudit(tx, sealing, { at, action: isOpen ? 'workspace-opened' : 'workspace-closed', by, subject: '' })
    return { outcome: 'changed', removed }
  })
}

async function forgetThoseOf(tx: Transaction<Tables>, { sealing }: Store, workspaceHash: string): Promise<number> {
  const rows = await tx.selectFrom('people').selectAll().where('workspace_hash', '=', workspaceHash).execute()
  for (const row of rows) await forgetPerson(tx, { hash: row.person_hash, addresses: ownAddresses(sealing, row) })
  return rows.length
}
