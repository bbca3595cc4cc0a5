import type { Store } from '../store/store.ts'
import { WORKSPACE } from './sealing-purposes.ts'
import { workspaceIsOpen } from './workspace-is-open.ts'
import { workspaceOf } from './workspace-of.ts'

/** Whether the members of a person’s own workspace are let in; null where their platform has no workspaces. */
export async function isMyWorkspaceOpen(store: Store, person: string): Promise<boolean | null> {
  const workspace = workspaceOf(person)
  if (workspace === null) return null
  return store.read((db) => workspaceIsOpen(db, store.sealing.hash(workspace, WORKSPACE)))
}
