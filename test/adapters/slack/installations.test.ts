import type { Installation } from '@slack/bolt'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { installations, type Installations } from '../../../adapters/slack/connect/installations.ts'
import { rejectionOf } from './fault-of.ts'

let folder: string
let kept: Installations
const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'panoh-slack-')), 'slack')
  kept = installations(folder, log)
})
afterEach(() => rmSync(join(folder, '..'), { recursive: true }))

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
  it('is kept in one file that only its owner reads, and found again', async () => {
    await kept.store.storeInstallation(installation('T1'))
    await kept.store.storeInstallation(installation('T2'))
    expect(readdirSync(folder).toSorted()).toEqual(['T1.json', 'T2.json'])
    expect(statSync(join(folder, 'T1.json')).mode & 0o777).toBe(0o600)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    const query = { teamId: 'T1', enterpriseId: undefined, isEnterpriseInstall: false } as const
    expect(await kept.store.fetchInstallation(query)).toMatchObject({
      team: { id: 'T1' },
      bot: { token: 'xoxb-T1', refreshToken: 'again', expiresAt: 7 },
    })
    expect(await kept.tokenOf('T2')).toBe('xoxb-T2')
  })

  it('keeps nothing of the person who made it', async () => {
    await kept.store.storeInstallation(installation('T1'))
    const text = readFileSync(join(folder, 'T1.json'), 'utf8')
    for (const secret of ['U0ADMIN', 'xoxp', 'A law office']) expect(text).not.toContain(secret)
  })

  it('is replaced whole by a newer one, also when both are written at once', async () => {
    await Promise.all(['a', 'b', 'c'].map((token) => kept.store.storeInstallation(installation('T1', token))))
    expect(readdirSync(folder)).toEqual(['T1.json'])
    expect(['a', 'b', 'c']).toContain(await kept.tokenOf('T1'))
  })

  it('is gone after it was removed, and removing it twice does no harm', async () => {
    await kept.store.storeInstallation(installation('T1'))
    await kept.refused('T1', 'token_revoked')
    await kept.refused('T1', 'account_inactive')
    expect(await kept.tokenOf('T1')).toBeNull()
    expect(readdirSync(folder)).toEqual([])
  })

  it.each(['invalid_auth', 'token_expired', 'missing_scope'])(
    'is kept when Slack says %s, which people can mend',
    async (code) => {
      await kept.store.storeInstallation(installation('T1'))
      await kept.refused('T1', code)
      expect(await kept.tokenOf('T1')).toBe('xoxb-T1')
    },
  )

  it('is not looked for outside the folder', async () => {
    writeFileSync(join(folder, '..', 'T9.json'), JSON.stringify(installation('T9')))
    for (const team of ['../T9', 'T1/../../T9', '', 'T9.json', '__proto__']) {
      expect(await kept.tokenOf(team)).toBeNull()
      await kept.refused(team, 'token_revoked')
    }
    expect(readdirSync(join(folder, '..'))).toContain('T9.json')
  })

  it.each([
    ['half-written', '{"team":{"id":"T1"},"bot":{"tok'],
    ['empty', ''],
    ['of another shape', '{"team":{"id":"T1"}}'],
  ])('that is %s is named with what to do', async (_, text) => {
    await kept.store.storeInstallation(installation('T1'))
    writeFileSync(join(folder, 'T1.json'), text)
    const { code, message, remedy } = await rejectionOf(kept.tokenOf('T1'))
    expect(code).toBe('config')
    expect(message).toContain('T1.json')
    expect(remedy).toContain('/slack/install')
  })

  it('for a whole organisation is refused, since the manifest does not offer it', async () => {
    await expect(kept.store.storeInstallation({ ...installation('T1'), team: { id: 'E1' } })).rejects.toMatchObject({
      code: 'platform-refused',
    })
  })
})
