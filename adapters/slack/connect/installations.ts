import type { Installation, InstallationStore } from '@slack/bolt'
import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { Fault } from '../../../src/fault.ts'
import type { Log } from '../../../src/log.ts'
import { isAppRemoved } from '../web/slack-fault.ts'
import type { Workspaces } from '../web/workspaces.ts'

/** Installations of the app, one file a workspace. */
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

/**
 * Keeps installations in a folder, each written whole or not at all, readable by its owner only. The tokens in them
 * open workspaces: the folder belongs on an encrypted disk.
 */
export function installations(folder: string, log: Log): Installations {
  const fileOf = (team: string): string => join(folder, `${team}.json`)
  const read = (team: string): Promise<Kept | null> =>
    TEAM.test(team) ? readKept(fileOf(team)) : Promise.resolve(null)
  const remove = async (team: string): Promise<void> => {
    if (!TEAM.test(team)) return
    await rm(fileOf(team), { force: true })
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
        await writeWhole(folder, fileOf(kept.data.team.id), JSON.stringify(kept.data))
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

async function readKept(file: string): Promise<Kept | null> {
  const text = await readText(file)
  if (text === null) return null
  const kept = installation.safeParse(parsed(text))
  if (kept.success) return kept.data
  throw new Fault('config', `${file} is no installation`, {
    remedy: 'Delete the file and install the app in that workspace again, at /slack/install.',
  })
}

async function readText(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

async function writeWhole(folder: string, file: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  const handle = await open(draft, 'wx', 0o600)
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(draft, file)
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
