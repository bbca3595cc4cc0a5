import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { describe, expect, it } from 'vitest'
import { Fault } from '../../../src/fault.ts'
import { openHealth } from './asked.ts'

const away = () => Promise.reject(new Error('away'))

describe('the health endpoint', () => {
  it('says that the bot lives as soon as it listens', async () => {
    await using health = await openHealth()
    expect(await health.ask('/live')).toMatchObject({ code: 200, body: { live: true } })
  })

  it('says ready only while every platform takes questions', async () => {
    await using health = await openHealth()
    expect(await health.ask('/ready')).toMatchObject({ code: 503, body: { state: 'starting' } })
    health.started('telegram')
    expect(await health.ask('/ready')).toMatchObject({ code: 503, body: { state: 'starting' } })
    health.started('slack')
    expect(await health.ask('/ready')).toMatchObject({ code: 200, body: { state: 'ready' } })
    health.stopping()
    expect(await health.ask('/ready')).toMatchObject({ code: 503, body: { state: 'stopping' } })
    health.started('slack')
    expect(await health.ask('/live')).toMatchObject({ code: 200 })
    expect(health.lines().map(({ event, platform }) => [event, platform])).toEqual([
      ['platform-started', 'telegram'],
      ['platform-started', 'slack'],
      ['ready', undefined],
    ])
  })

  it('tells the data date, the version, how long the bot runs, and when each platform last brought something', async () => {
    await using health = await openHealth()
    health.started('telegram')
    health.clock.now += 10_000
    health.updateSeen('telegram')
    health.clock.now += 61_900
    expect(await health.ask('/status')).toMatchObject({
      code: 200,
      body: {
        state: 'starting',
        version: '0.1.0',
        dataDate: '2026-11-01',
        uptimeSeconds: 71,
        platforms: [
          { name: 'telegram', started: true, lastUpdateSeconds: 61 },
          { name: 'slack', started: false, lastUpdateSeconds: null },
        ],
      },
    })
  })

  it('has nothing else to tell, whatever is asked of it', async () => {
    await using health = await openHealth()
    const { body, headers } = await health.ask('/status')
    expect(Object.keys(body)).toEqual(['state', 'version', 'dataDate', 'uptimeSeconds', 'platforms'])
    expect(headers.get('cache-control')).toBe('no-store')
    for (const path of ['/', '/env', '/status/x', '/../status?x', '/%00'])
      expect((await health.ask(path)).code).toBe(404)
    expect(await health.ask('/live', { method: 'POST', body: 'x' })).toMatchObject({ code: 405 })
    expect(await health.ask('/live', { method: 'HEAD' })).toMatchObject({ code: 200, body: null })
  })

  it('has the numbers of what is sent unasked, for Prometheus and for people', async () => {
    const numbers = {
      contentType: 'text/plain; version=0.0.4',
      text: async () => 'x 1\n',
      figures: async () => ({ x: 1 }),
    }
    await using health = await openHealth({ sending: numbers })
    expect((await health.ask('/status')).body).toMatchObject({ sending: { x: 1 } })
    const response = await fetch(`http://127.0.0.1:${health.port}/metrics`)
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      200,
      'text/plain; version=0.0.4',
      'x 1\n',
    ])
  })

  it('tells how the bot is also while the store does not answer', async () => {
    await using health = await openHealth({ sending: { contentType: 'text/plain', text: away, figures: away } })
    expect(await health.ask('/status')).toMatchObject({ code: 200, body: { state: 'starting', sending: null } })
    expect((await health.ask('/metrics')).code).toBe(503)
  })

  it('survives what is no HTTP', async () => {
    await using health = await openHealth()
    const socket = connect(Number(health.port), '127.0.0.1', () => socket.write('\0\x01 garbage\r\n\r\n'))
    const answer = await new Promise<string>((resolve) => socket.once('data', (bytes) => resolve(String(bytes))))
    socket.destroy()
    expect(answer).toMatch(/^HTTP\/1\.1 400 /)
    expect((await health.ask('/live')).code).toBe(200)
  })

  it('cannot be reached from another machine', async () => {
    await using health = await openHealth()
    const outward = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? [])
    for (const { address } of outward.filter(({ internal, family }) => !internal && family === 'IPv4'))
      await expect(fetch(`http://${address}:${health.port}/live`)).rejects.toThrow('fetch failed')
  })
})

describe('a health endpoint that is off', () => {
  it('listens nowhere and still counts what is told to it', async () => {
    await using health = await openHealth({ port: null })
    health.started('telegram')
    health.updateSeen('telegram')
    expect(health.port).toBeNull()
  })

  it('can be stopped, and stopped twice, as one that never started', async () => {
    const health = await openHealth()
    await health.stop()
    await health.stop()
    await expect(health.ask('/live')).rejects.toThrow('fetch failed')
  })
})

it('a port that is taken is a fault that names the variable', async () => {
  await using first = await openHealth()
  const second = openHealth({ port: first.port })
  await expect(second).rejects.toMatchObject({ code: 'config', message: expect.stringContaining('HEALTH_PORT') })
  await expect(second).rejects.toBeInstanceOf(Fault)
})
