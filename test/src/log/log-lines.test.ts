import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TELEGRAM_TOKEN, SLACK_BOT, SLACK_APP } from '../config/sample-environments.ts'
import { writtenLines } from './written-lines.ts'

describe('the log', () => {
  it('is JSON lines with the event, its level and its time', () => {
    const { log, lines, text } = writtenLines()
    log.info('serving', { count: 2 })
    log.warn('retry', { platform: 'telegram', code: 429, milliseconds: 1500.5 })
    log.error('failed', {
      platform: 'slack',
      code: 'invalid_auth',
      reference: '0a1b2c3d',
      port: 8080,
      error: 'TypeError',
    })
    expect(lines()).toEqual([
      { level: 'info', time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/), event: 'serving', count: 2 },
      {
        level: 'warn',
        time: expect.any(String),
        event: 'retry',
        platform: 'telegram',
        code: 429,
        milliseconds: 1500.5,
      },
      {
        level: 'error',
        time: expect.any(String),
        event: 'failed',
        platform: 'slack',
        code: 'invalid_auth',
        reference: '0a1b2c3d',
        port: 8080,
        error: 'TypeError',
      },
    ])
    expect(text().endsWith('}\n')).toBe(true)
  })

  it('writes nothing below its level, and nothing at all when silent', () => {
    const [warn, silent] = [writtenLines('warn'), writtenLines('silent')]
    for (const { log } of [warn, silent]) {
      log.info('one')
      log.warn('two')
      log.error('three')
    }
    expect(warn.lines().map(({ event }) => event)).toEqual(['two', 'three'])
    expect(silent.text()).toBe('')
  })

  it.each([
    'config',
    'platform-refused',
    'slack_webapi_platform_error',
    'ECONNRESET',
    'ERR_HTTP2_STREAM_ERROR',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    401,
    '503',
  ])('keeps the code %s, by which a fault is known', (code) => {
    const { log, lines } = writtenLines()
    log.error('failed', { code })
    expect(lines()[0]).toMatchObject({ code })
  })
})

describe('what is personal', () => {
  const address = `https://api.telegram.org/bot${TELEGRAM_TOKEN}/getUpdates`
  const personal: readonly (string | number)[] = [
    'Farrukh Ikromov',
    'who is Farrukh Ikromov?',
    'Фаррух',
    7_310_452_011,
    '7310452011',
    'telegram:7310452011',
    'slack:T012AB3CD:U045EF6GH',
    'U045EF6GH',
    'C012AB3CD',
    '@rahimov',
    TELEGRAM_TOKEN,
    SLACK_BOT,
    SLACK_APP,
    address,
    `request to ${address} failed`,
  ]
  const fields = ['code', 'count', 'error', 'milliseconds', 'places', 'platform', 'port', 'reference', 'user', 'text']

  it.each(personal)('is left out of every field, and counted: %s', (value) => {
    const { log, lines, text } = writtenLines()
    for (const field of fields) log.info('tried', { [field]: value })
    expect(text()).not.toContain(String(value))
    expect(lines().every(({ withheld }) => withheld === 1)).toBe(true)
  })

  it('is left out of the name of the event and of the names of fields', () => {
    const { log, lines } = writtenLines()
    const fields: Record<string, number> = { 'Farrukh Ikromov': 1, count: 3 }
    log.info('asked: who is Farrukh Ikromov?', fields)
    expect(lines()).toEqual([{ level: 'info', time: expect.any(String), event: 'unnamed', count: 3, withheld: 2 }])
  })

  it('is left out whatever is given: any line has only the known fields', () => {
    const known = new Set([
      'level',
      'time',
      'event',
      'withheld',
      'code',
      'count',
      'error',
      'milliseconds',
      'places',
      'platform',
      'port',
      'reference',
    ])
    const anyValue = fc.oneof(fc.string({ maxLength: 40 }), fc.double(), fc.constantFrom(...personal))
    const anyField = fc.oneof(
      fc.constantFrom(...fields, '__proto__', 'toJSON', 'err', 'level', 'time', 'event', 'msg'),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.string(), fc.dictionary(anyField, anyValue), (event, given) => {
        const { log, lines } = writtenLines()
        log.error(event, given)
        expect(lines()).toHaveLength(1)
        expect(Object.keys(lines()[0] ?? {}).filter((name) => !known.has(name))).toEqual([])
        expect(lines()[0]).toMatchObject({ level: 'error', time: expect.stringMatching(/^\d{4}-/) })
      }),
    )
  })
})
