import type { Installation, InstallationStore } from '@slack/bolt'
import { z } from 'zod'
import { Fault } from '../../../src/fault.ts'
import type { Log } from '../../../src/log.ts'
import type { InstallationShelf } from '../../../src/store/installation-shelf.ts'
import { isAppRemoved } from '../web/slack-fault.ts'
import type { Workspaces } from '../web/workspaces.ts'

/** Installations of the app, one a workspace. */
export interface Installations extends Workspaces {
  /** For Slack's library, which installs and renews tokens. */
  readonly store: InstallationStore
}

const TEAM = /^T[A-Z0-9]{1,20}$/

/** What is kept: nothing of the person who installed the app. */
const installation = z.object({
  team: z.object({ id: z.string().regex(TEAM) }),
  appId: z.string().optional(),
  bot: z.object({
    token: z.string().min(1),
    id: z.string(),
    userId: z.string(),
    scopes: z.array(z.string()),
    refreshToken: z.string().optional(),
    expiresAt: z.number().optional(),
  }),
})
type Kept = z.output<typeof installation>

/** Keeps installations on a shelf of the core's, which keeps them encrypted: the tokens in them open workspaces. */
export function installations(shelf: InstallationShelf, log: Log): Installations {
  const read = async (team: string): Promise<Kept | null> => {
    const text = TEAM.test(team) ? await shelf.get(team) : null
    return text === null ? null : keptOf(text)
  }
  const remove = async (team: string): Promise<void> => {
    if (!TEAM.test(team)) return
    await shelf.remove(team)
    log.info('slack-workspace-removed')
  }
  return {
    tokenOf: async (team) => (await read(team))?.bot.token ?? null,
    refused: async (team, code) => {
      if (isAppRemoved(code)) await remove(team)
      else log.error('slack-token-refused', { code })
    },
    store: {
      storeInstallation: async (given) => {
        const kept = installation.safeParse(given)
        if (!kept.success) throw notInstallable()
        await shelf.put(kept.data.team.id, JSON.stringify(kept.data))
        log.info('slack-workspace-installed')
      },
      fetchInstallation: async ({ teamId }) => {
        const kept = await read(teamId ?? '')
        if (kept === null) throw new Error('not installed in this workspace')
        return installationOf(kept)
      },
      deleteInstallation: ({ teamId }) => remove(teamId ?? ''),
    },
  }
}

/** An installation for a whole organisation has no workspace; the manifest does not offer it. */
function notInstallable(): Fault {
  return new Fault('platform-refused', 'Slack installed the app without a workspace or a bot', {
    remedy: 'Install it in one workspace, with the scopes of adapters/slack/manifest.json.',
  })
}

function keptOf(text: string): Kept {
  const kept = installation.safeParse(parsed(text))
  if (kept.success) return kept.data
  throw new Fault('config', 'what is kept of a workspace is no installation', {
    remedy: 'Install the app in that workspace again, at /slack/install.',
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function installationOf({ team, appId, bot }: Kept): Installation<'v2', false> {
  const { refreshToken, expiresAt, ...always } = bot
  return {
    team,
    enterprise: undefined,
    user: { id: '', token: undefined, scopes: undefined },
    bot: {
      ...always,
      ...(refreshToken === undefined ? {} : { refreshToken }),
      ...(expiresAt === undefined ? {} : { expiresAt }),
    },
    ...(appId === undefined ? {} : { appId }),
    tokenType: 'bot',
    isEnterpriseInstall: false,
    authVersion: 'v2',
  }
}
