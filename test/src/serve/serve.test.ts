import { describe, expect, it } from 'vitest'
import { Fault } from '../../../src/fault.ts'
import { NO_RESULT } from '../../../src/reply/reply-result.ts'
import type { Reply } from '../../../src/reply/reply.ts'
import { health } from '../../../src/health.ts'
import { openHealth } from '../health/asked.ts'
import { served } from './served.ts'
import { tinyAdapter } from './tiny-adapter.ts'

const REPLY: Reply = {
  kind: 'help',
  language: 'en',
  headline: { spans: ['An answer'], sources: [] },
  blocks: [],
  sources: [],
  actions: [],
  footer: '',
  audience: 'asker',
  result: NO_RESULT,
}

const refused = () =>
  new Fault('platform-refused', 'Telegram does not know the token', { remedy: 'Get a new one from @BotFather.' })

describe('while the bot serves', () => {
  it('a question on either platform gets the answer, and counts as a sign of life of that platform', async () => {
    const [telegram, slack] = [tinyAdapter('telegram'), tinyAdapter('slack')]
    const { code, signals, told } = served([telegram, slack], { replyTo: () => ({ reply: REPLY }) })
    for (const { name, replyTo } of [telegram, slack]) {
      const ask = await replyTo
      expect(await ask({ text: 'help', privacy: 'direct', from: `${name}:1`, person: `${name}:1` })).toEqual({
        reply: REPLY,
      })
    }
    signals.emit('SIGTERM')
    await code
    expect(told.slice(0, 2)).toEqual(['update telegram', 'update slack'])
  })
})

describe('a bot that is asked to stop', () => {
  it.each(['SIGTERM', 'SIGINT'])(
    'by %s ends every talk, tells so first where readiness is asked, and exits with 0',
    async (signal) => {
      const adapters = [tinyAdapter('telegram'), tinyAdapter('slack')]
      const { code, signals, told, lines, said } = served(adapters)
      await Promise.all(adapters.map(({ replyTo }) => replyTo))
      signals.emit(signal)
      expect(await code).toBe(0)
      expect(adapters.map(({ stops }) => stops())).toEqual([1, 1])
      expect(told).toEqual(['stopping', 'stop'])
      expect(lines().map(({ event }) => event)).toEqual(['serving', 'stopped'])
      expect(said).toEqual([])
    },
  )

  it('waits for what is being sent', async () => {
    const sent = Promise.withResolvers<void>()
    const adapter = tinyAdapter('telegram', { onStop: () => sent.promise })
    const { code, signals } = served([adapter])
    await adapter.replyTo
    signals.emit('SIGTERM')
    const first = await Promise.race([code, new Promise((resolve) => setImmediate(resolve, 'waiting'))])
    sent.resolve()
    expect([first, await code]).toEqual(['waiting', 0])
  })

  it('waits no longer than it may for a platform that hangs, names it, and exits with 3', async () => {
    const hanging = tinyAdapter('slack', { onStop: () => new Promise(() => undefined) })
    const { code, signals, lines } = served([tinyAdapter('telegram'), hanging], { stopMilliseconds: 20 })
    await hanging.replyTo
    signals.emit('SIGTERM')
    expect(await code).toBe(3)
    expect(lines().filter(({ level }) => level === 'error')).toMatchObject([
      { event: 'stop-overdue', platform: 'slack' },
    ])
  })

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('and is asked again by %s exits at once with %i', async (signal, exitCode) => {
    const hanging = tinyAdapter('slack', { onStop: () => new Promise(() => undefined) })
    const { code, signals } = served([hanging], { stopMilliseconds: 1_000 })
    await hanging.replyTo
    signals.emit('SIGTERM')
    signals.emit(signal)
    expect(await code).toBe(exitCode)
  })

  it('exits with 3 when stopping itself failed, after all others were stopped', async () => {
    const adapters = [tinyAdapter('telegram', { onStop: () => Promise.reject(new Error('x')) }), tinyAdapter('slack')]
    const { code, signals, lines } = served(adapters, { stopMilliseconds: 20 })
    await Promise.all(adapters.map(({ replyTo }) => replyTo))
    signals.emit('SIGTERM')
    expect(await code).toBe(3)
    expect(adapters[1]?.stops()).toBe(1)
    expect(lines()).toContainEqual(expect.objectContaining({ event: 'failed', platform: 'telegram' }))
  })

  it('leaves the signals to others afterwards', async () => {
    const { code, signals } = served([tinyAdapter('telegram')])
    signals.emit('SIGTERM')
    await code
    expect(signals.eventNames()).toEqual([])
  })
})

describe('a platform that fails', () => {
  it('stops the other too, exits with 3, and says what happened and what to do', async () => {
    const [telegram, slack] = [tinyAdapter('telegram'), tinyAdapter('slack')]
    const { code, said, lines } = served([telegram, slack])
    await slack.replyTo
    telegram.fail(refused())
    expect(await code).toBe(3)
    expect(slack.stops()).toBe(1)
    expect(said).toEqual(['telegram: Telegram does not know the token\n  Get a new one from @BotFather.'])
    const failed = { event: 'failed', platform: 'telegram', code: 'platform-refused', reference: '0a1b2c3d' }
    expect(lines()).toContainEqual(expect.objectContaining(failed))
  })

  it('does so also when it fails before anything was awaited', async () => {
    const slack = tinyAdapter('slack')
    const broken = {
      ...tinyAdapter('telegram'),
      start: () => {
        throw refused()
      },
    }
    expect(await served([broken, slack]).code).toBe(3)
    expect(slack.stops()).toBe(1)
  })

  it('is a fault even when it merely ended, since nobody asked it to', async () => {
    const [telegram, slack] = [tinyAdapter('telegram'), tinyAdapter('slack')]
    const { code, said } = served([telegram, slack])
    slack.end()
    expect(await code).toBe(3)
    expect(said).toEqual(['slack: the talk ended unasked\n  Start Panoh again.'])
  })

  it('is told for each when both fail', async () => {
    const [telegram, slack] = [tinyAdapter('telegram'), tinyAdapter('slack')]
    const { code, said } = served([telegram, slack])
    telegram.fail(refused())
    slack.fail(new Error('y'))
    expect(await code).toBe(3)
    expect(said.map((line) => line.split(':')[0])).toEqual(['telegram', 'slack'])
  })

  it('never has the words of a foreign error said or logged, which may quote a person or a token', async () => {
    const { code, said, text } = served([
      { ...tinyAdapter('telegram'), start: () => Promise.reject(new Error('Farrukh 42:secret')) },
    ])
    await code
    expect(said).toEqual(['telegram: a fault of Panoh itself; the log has it under 0a1b2c3d.'])
    expect(text()).not.toMatch(/Farrukh|secret/)
  })
})

describe('a fault that nobody caught', () => {
  it('stops all and exits with 3, without its words', async () => {
    const telegram = tinyAdapter('telegram')
    const { code, signals, said, text } = served([telegram])
    signals.emit('uncaughtException', new Error('Farrukh'))
    expect(await code).toBe(3)
    expect(telegram.stops()).toBe(1)
    expect(said.join('') + text()).not.toContain('Farrukh')
  })

  it('does not keep a stop under way from ending', async () => {
    const sent = Promise.withResolvers<void>()
    const telegram = tinyAdapter('telegram', { onStop: () => sent.promise })
    const { code, signals } = served([telegram])
    signals.emit('SIGTERM')
    signals.emit('uncaughtException', new Error('late'))
    sent.resolve()
    expect(await code).toBe(3)
  })
})

it('a health port that is taken stops the start, before anybody is talked to', async () => {
  await using first = await openHealth()
  const telegram = tinyAdapter('telegram')
  const { log } = first
  const taken = health({ port: first.port, platforms: [], dataDate: '', version: '', now: Date.now, log })
  const { code, said } = served([telegram], { health: taken })
  expect(await code).toBe(3)
  expect(telegram.stops()).toBe(0)
  expect(said).toEqual([expect.stringMatching(/^health: HEALTH_PORT .*\n {2}Give HEALTH_PORT another port/)])
})
