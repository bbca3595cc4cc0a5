import type { Installation } from '@slack/bolt'
import { beforeEach, describe, expect, it } from 'vitest'
import { installations, type Installations } from '../../../adapters/slack/connect/installations.ts'
import { rejectionOf } from './fault-of.ts'
import { memoryShelf, type MemoryShelf } from './memory-shelf.ts'

let shelf: MemoryShelf
let installed: Installations
const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
beforeEach(() => {
  shelf = memoryShelf()
  installed = installations(shelf, log)
})

function installation(team: string, token = `xoxb-${team}`): Installation<'v2', false> {
  return {
    team: { id: team, name: 'A law office' },
    enterprise: undefined,
    user: { id: 'U0ADMIN', token: 'xoxp-of-a-person', scopes: ['x'] },
    bot: { token, id: 'B1', userId: 'U1', scopes: ['commands'], refreshToken: 'again', expiresAt: 7 },
    appId: 'A1',
    tokenType: 'bot',
    isEnterpriseInstall: false,
    authVersion: 'v2',
  }
}

describe('an installation in a workspace', () => {
  it('is put on the shelf under its workspace, and found again', async () => {
    await installed.store.storeInstallation(installation('T1'))
    await installed.store.storeInstallation(installation('T2'))
    expect([...shelf.kept.keys()]).toEqual(['T1', 'T2'])
    const query = { teamId: 'T1', enterpriseId: undefined, isEnterpriseInstall: false } as const
    expect(await installed.store.fetchInstallation(query)).toMatchObject({
      team: { id: 'T1' },
      bot: { token: 'xoxb-T1', refreshToken: 'again', expiresAt: 7 },
    })
    expect(await installed.tokenOf('T2')).toBe('xoxb-T2')
  })

  it('keeps nothing of the person who made it', async () => {
    await installed.store.storeInstallation(installation('T1'))
    for (const secret of ['U0ADMIN', 'xoxp', 'A law office']) expect(shelf.kept.get('T1')).not.toContain(secret)
  })

  it('is replaced by a newer one', async () => {
    await installed.store.storeInstallation(installation('T1', 'old'))
    await installed.store.storeInstallation(installation('T1', 'new'))
    expect(await installed.tokenOf('T1')).toBe('new')
  })

  it('is gone after it was removed, and removing it twice does no harm', async () => {
    await installed.store.storeInstallation(installation('T1'))
    await installed.refused('T1', 'token_revoked')
    await installed.refused('T1', 'account_inactive')
    expect(await installed.tokenOf('T1')).toBeNull()
    expect(shelf.kept.size).toBe(0)
  })

  it.each(['invalid_auth', 'token_expired', 'missing_scope'])(
    'is kept when Slack says %s, which people can mend',
    async (code) => {
      await installed.store.storeInstallation(installation('T1'))
      await installed.refused('T1', code)
      expect(await installed.tokenOf('T1')).toBe('xoxb-T1')
    },
  )

  it('is looked for under no name that is no workspace’s', async () => {
    for (const team of ['../T9', 'E1', '', 'T9.json', '__proto__']) {
      shelf.kept.set(team, JSON.stringify(installation('T9')))
      expect(await installed.tokenOf(team)).toBeNull()
      await installed.refused(team, 'token_revoked')
      expect(shelf.kept.has(team)).toBe(true)
    }
  })

  it.each([
    ['half-written', '{"team":{"id":"T1"},"bot":{"tok'],
    ['empty', ''],
    ['of another shape', '{"team":{"id":"T1"}}'],
  ])('that is %s is told of with what to do, and mended by doing it', async (_, text) => {
    shelf.kept.set('T1', text)
    const { code, remedy } = await rejectionOf(installed.tokenOf('T1'))
    expect(code).toBe('config')
    expect(remedy).toContain('/slack/install')
    await installed.store.storeInstallation(installation('T1'))
    expect(await installed.tokenOf('T1')).toBe('xoxb-T1')
  })

  it('that cannot be reached is the fault of the shelf, and no workspace without the app', async () => {
    const broken = installations({ ...shelf, get: () => Promise.reject(new Error('the store is locked')) }, log)
    await expect(broken.tokenOf('T1')).rejects.toThrow('the store is locked')
  })

  it('for a whole organisation is refused, since the manifest does not offer it', async () => {
    await expect(
      installed.store.storeInstallation({ ...installation('T1'), team: { id: 'E1' } }),
    ).rejects.toMatchObject({ code: 'platform-refused' })
  })
})
