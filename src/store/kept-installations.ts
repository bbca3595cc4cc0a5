import type { InstallationShelf } from './installation-shelf.ts'
import type { Store } from './store.ts'

const INSTALLATION = 'installation'
const WORKSPACE = 'workspace'

/** Installations of a platform's app in the store, encrypted; one workspace, one row. */
export function keptInstallations({ read, write, sealing }: Store, platform: string): InstallationShelf {
  const hashOf = (team: string): string => sealing.hash(`${platform}:${team}`, WORKSPACE)
  return {
    get: async (team) => {
      const row = await read((db) =>
        db
          .selectFrom('workspaces')
          .select('sealed_installation')
          .where('workspace_hash', '=', hashOf(team))
          .executeTakeFirst(),
      )
      const sealed = row?.sealed_installation ?? null
      return sealed === null ? null : sealing.open(sealed, INSTALLATION)
    },
    put: (team, text) =>
      write(async (tx) => {
        const installed = { sealed_installation: sealing.seal(text, INSTALLATION) }
        await tx
          .insertInto('workspaces')
          .values({
            workspace_hash: hashOf(team),
            sealed_workspace: sealing.seal(`${platform}:${team}`, WORKSPACE),
            is_open: 0,
            ...installed,
          })
          .onConflict((conflict) => conflict.column('workspace_hash').doUpdateSet(installed))
          .execute()
      }),
    remove: (team) =>
      write(async (tx) => {
        const nothing = { sealed_installation: null }
        await tx.updateTable('workspaces').set(nothing).where('workspace_hash', '=', hashOf(team)).execute()
      }),
  }
}
