import { describe, expect, it } from 'vitest'
import { telegram } from '../../../adapters/telegram/telegram.ts'
import { saying } from '../../contract/claims.ts'
import { TelegramPeer, TOKEN } from '../../peers/telegram.ts'

const SILENT = { info: () => undefined, warn: () => undefined, error: () => undefined }

function adapterAt(apiRoot: string, token = TOKEN) {
  return telegram({
    mode: 'polling',
    token,
    apiRoot,
    log: SILENT,
    reportFault: () => 'reference',
  })
}

describe('Telegram as a platform', () => {
  it('has the six members of every platform and no other', () => {
    const adapter = adapterAt('http://127.0.0.1:1')
    expect(Object.keys(adapter).toSorted()).toEqual(['deliver', 'limits', 'name', 'render', 'start', 'stop'])
    expect(adapter.name).toBe('telegram')
  })

  it('lays an alert out before it is started, and sends it unasked', async () => {
    const peer = await new TelegramPeer().listen()
    peer.world.addChat({ id: 5, type: 'private' })
    const adapter = adapterAt(`${peer.url}/`)
    expect(await adapter.deliver('telegram:5', adapter.render(saying('A removal is reported.')))).toEqual({
      outcome: 'delivered',
      messages: ['5/1'],
    })
    expect(peer.world.said(5)[0]?.text).toBe('A removal is reported.')
    await peer.close()
  })

  it('can be stopped before it was started', async () => {
    await expect(adapterAt('http://127.0.0.1:1').stop()).resolves.toBeUndefined()
  })

  it('is stopped at once while Telegram does not answer, and that is no fault', async () => {
    const peer = await new TelegramPeer().listen()
    peer.trouble('getMe', 'silence')
    const adapter = adapterAt(peer.url)
    const talk = adapter.start(() => ({ reply: saying('x') }))
    await peer.until('a first call', () => peer.calls.length > 0)
    await adapter.stop()
    await expect(talk).resolves.toBeUndefined()
    await peer.close()
  })

  it('is not made without a token, and says where to get one', () => {
    expect(() => adapterAt('http://127.0.0.1:1', ' ')).toThrow(
      expect.objectContaining({ code: 'config', remedy: expect.stringContaining('@BotFather') }),
    )
  })
})
