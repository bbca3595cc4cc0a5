import { describe, expect, it } from 'vitest'
import type { Config } from '../../../src/config/config.ts'
import type { Environment } from '../../../src/config/given/environment.ts'
import { readConfig } from '../../../src/config/read-config.ts'
import * as given from './sample-environments.ts'

function configOf(environment: Environment): Config {
  const read = readConfig(environment)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.config
}

/** What is wrong, as `VARIABLE problem`. */
function wrongIn(environment: Environment): readonly string[] {
  const read = readConfig(environment)
  return read.ok ? [] : read.faults.map(({ variable, problem }) => `${variable} ${problem}`)
}

const namesIn = (environment: Environment): readonly string[] =>
  wrongIn(environment).map((line) => line.split(' ')[0] ?? '')

describe('an environment without a platform', () => {
  it('serves nothing and has the defaults, so that a chat in the terminal can open', () => {
    expect(configOf({ HOME: '/home/x', PATH: '/bin' })).toEqual({
      telegram: null,
      slack: null,
      store: { url: null, folder: 'data', key: null },
      operator: null,
      healthPort: null,
      logLevel: 'info',
    })
  })

  it('counts empty strings and white space as not set', () => {
    const blank = { TELEGRAM_BOT_TOKEN: '', SLACK_BOT_TOKEN: ' \n', PORT: '', LOG_LEVEL: '\t', PANOH_KEY: ' ' }
    expect(configOf(blank)).toEqual(configOf({}))
  })
})

describe('Telegram', () => {
  it('is asked for messages when there is only a token, at its own address', () => {
    const access = { token: given.TELEGRAM_TOKEN, apiRoot: 'https://api.telegram.org' }
    expect(configOf(given.POLLING).telegram).toEqual({ mode: 'polling', ...access })
  })

  it('delivers by webhook when there is an address and a secret', () => {
    expect(configOf({ ...given.WEBHOOK, PORT: '3000' }).telegram).toEqual({
      mode: 'webhook',
      token: given.TELEGRAM_TOKEN,
      apiRoot: 'https://api.telegram.org',
      url: 'https://panoh.example.org/telegram',
      secret: given.WEBHOOK_SECRET,
      port: 3000,
    })
  })

  it('may be a server of one’s own, also without https on the same machine, and then with any port', () => {
    const own = {
      ...given.WEBHOOK,
      TELEGRAM_API_ROOT: 'http://localhost:8081/',
      TELEGRAM_WEBHOOK_URL: 'http://127.0.0.1:1/t',
    }
    expect(configOf(own).telegram).toMatchObject({ apiRoot: 'http://localhost:8081', url: 'http://127.0.0.1:1/t' })
  })

  it('is not served by halves: what is missing is named', () => {
    expect(namesIn({ TELEGRAM_API_ROOT: 'https://bots.example.org' })).toEqual(['TELEGRAM_BOT_TOKEN'])
    expect(namesIn({ ...given.WEBHOOK, TELEGRAM_WEBHOOK_SECRET: '' })).toEqual(['TELEGRAM_WEBHOOK_SECRET'])
    expect(namesIn({ ...given.WEBHOOK, TELEGRAM_WEBHOOK_URL: '' })).toEqual(['TELEGRAM_WEBHOOK_URL'])
    expect(namesIn({ ...given.POLLING, TELEGRAM_WEBHOOK_PORT: '9' })).toEqual(['TELEGRAM_WEBHOOK_URL'])
  })

  it('is told no address that it would refuse', () => {
    for (const url of ['http://localhost/t', 'https://panoh.example.org:8080/t'])
      expect(namesIn({ ...given.WEBHOOK, TELEGRAM_WEBHOOK_URL: url })).toEqual(['TELEGRAM_WEBHOOK_URL'])
    expect(wrongIn({ ...given.WEBHOOK, TELEGRAM_WEBHOOK_URL: 'https://panoh.example.org:8443/t' })).toEqual([])
  })
})

describe('Slack', () => {
  it('is reached by Socket Mode with an app-level token', () => {
    const tokens = { botToken: given.SLACK_BOT, appToken: given.SLACK_APP }
    expect(configOf(given.SOCKET).slack).toEqual({ mode: 'socket', apiUrl: 'https://slack.com/api/', ...tokens })
  })

  it('sends to us over HTTP with a signing secret', () => {
    expect(configOf(given.HTTP).slack).toEqual({
      mode: 'http',
      apiUrl: 'https://slack.com/api/',
      botToken: given.SLACK_BOT,
      signingSecret: given.SIGNING,
      port: 8080,
    })
  })

  it('serves several workspaces through OAuth', () => {
    expect(configOf({ ...given.OAUTH }).slack).toEqual({
      mode: 'oauth',
      apiUrl: 'https://slack.com/api/',
      signingSecret: given.SIGNING,
      clientId: '111.222',
      clientSecret: given.CLIENT_SECRET,
      stateSecret: given.STATE_SECRET,
      port: 8080,
    })
  })

  it('may be another Slack, with or without the slash at the end of its address', () => {
    for (const url of ['https://slack-gov.com/api', 'https://slack-gov.com/api/'])
      expect(configOf({ ...given.SOCKET, SLACK_API_URL: url }).slack?.apiUrl).toBe('https://slack-gov.com/api/')
  })

  it('is not served by halves, nor in two ways at once', () => {
    expect(namesIn({ SLACK_BOT_TOKEN: given.SLACK_BOT })).toEqual(['SLACK_APP_TOKEN'])
    expect(namesIn({ SLACK_APP_TOKEN: given.SLACK_APP })).toEqual(['SLACK_BOT_TOKEN'])
    expect(namesIn({ SLACK_API_URL: 'https://slack-gov.com/api/' })).toEqual(['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN'])
    expect(namesIn({ ...given.SOCKET, ...given.HTTP })).toEqual(['SLACK_SIGNING_SECRET'])
    expect(namesIn({ ...given.OAUTH, ...given.SOCKET })).toEqual(['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN'])
    expect(namesIn({ SLACK_CLIENT_ID: '1.2' })).toEqual([
      'SLACK_CLIENT_SECRET',
      'SLACK_STATE_SECRET',
      'SLACK_SIGNING_SECRET',
    ])
  })
})

describe('the store', () => {
  it('is a file in the folder unless a database is given', () => {
    expect(configOf({ PANOH_DATA: '/var/lib/panoh' }).store).toEqual({ url: null, folder: '/var/lib/panoh', key: null })
    const url = 'postgres://panoh@localhost/panoh'
    expect(configOf({ DATABASE_URL: url }).store.url).toBe(url)
  })

  it('takes its key as base64 or in hexadecimal digits, and no other text for one', () => {
    const bytes = Buffer.alloc(32, 7)
    for (const text of [bytes.toString('base64'), bytes.toString('hex')])
      expect(configOf({ PANOH_KEY: text }).store.key).toEqual(bytes)
    expect(wrongIn({ PANOH_KEY: 'short' })[0]).toBe(
      'PANOH_KEY is not a key of 32 bytes, as base64 or 64 hexadecimal digits',
    )
    expect(namesIn({ DATABASE_URL: 'mysql://localhost/panoh' })).toEqual(['DATABASE_URL'])
  })
})

describe('a wrong value', () => {
  it.each([
    ['TELEGRAM_BOT_TOKEN', 'abc', '@BotFather'],
    ['TELEGRAM_BOT_TOKEN', '"123456789:AAmadeUpForTestsOnly_0123456789"', '@BotFather'],
    ['TELEGRAM_API_ROOT', 'http://bots.example.org', 'github.com/tdlib/telegram-bot-api'],
    ['TELEGRAM_API_ROOT', 'https://user:word@bots.example.org', 'github.com/tdlib/telegram-bot-api'],
    ['TELEGRAM_WEBHOOK_SECRET', 'short', 'openssl rand'],
    ['SLACK_BOT_TOKEN', 'xoxp-0000-1111-madeUp', 'api.slack.com/apps'],
    ['SLACK_APP_TOKEN', 'xoxb-0000-1111-madeUp', 'api.slack.com/apps'],
    ['SLACK_SIGNING_SECRET', 'with spaces in it', 'api.slack.com/apps'],
    ['SLACK_API_URL', 'slack-gov.com', 'documentation'],
    ['SLACK_CLIENT_ID', '111', 'api.slack.com/apps'],
    ['PORT', '65536', 'port'],
    ['PORT', '8080.5', 'port'],
    ['HEALTH_PORT', '-1', 'port'],
    ['LOG_LEVEL', 'loud', 'choice'],
    ['PANOH_DATA', 'a\0b', 'folder'],
  ])('of %s is named, with where to get a right one, and is not repeated', (variable, value, where) => {
    const read = readConfig({ [variable]: value })
    const fault = read.ok ? undefined : read.faults.find((one) => one.variable === variable)
    expect(fault?.remedy).toContain(where)
    expect(JSON.stringify(read)).not.toContain(value)
  })

  it('does not hide what else is wrong or missing', () => {
    const many = { TELEGRAM_BOT_TOKEN: 'x', TELEGRAM_WEBHOOK_URL: 'https://p.example.org/t', PORT: 'x', LOG_LEVEL: 'x' }
    expect(new Set(namesIn(many))).toEqual(
      new Set(['TELEGRAM_BOT_TOKEN', 'TELEGRAM_WEBHOOK_SECRET', 'PORT', 'LOG_LEVEL']),
    )
  })
})

describe('ports', () => {
  it('are told apart: two servers cannot listen on one', () => {
    expect(namesIn({ ...given.WEBHOOK, ...given.HTTP })).toEqual(['PORT'])
    expect(namesIn({ ...given.WEBHOOK, ...given.HTTP, TELEGRAM_WEBHOOK_PORT: '8082' })).toEqual([])
    expect(namesIn({ ...given.WEBHOOK, HEALTH_PORT: '8080' })).toEqual(['HEALTH_PORT'])
    expect(namesIn({ ...given.POLLING, ...given.SOCKET, HEALTH_PORT: '8080' })).toEqual([])
  })

  it('leave the health endpoint off unless one is given', () => {
    expect(configOf({ HEALTH_PORT: '0' }).healthPort).toBeNull()
    expect(configOf({ HEALTH_PORT: '9090' }).healthPort).toBe(9090)
  })
})

describe('a misspelt name', () => {
  it('is found, lest a token go to a server that was not meant', () => {
    expect(namesIn({ ...given.POLLING, TELEGRAM_API_ROT: 'https://bots.example.org' })).toEqual(['TELEGRAM_API_ROT'])
    expect(namesIn({ ...given.SOCKET, SLACK_API_ULR: 'https://slack-gov.com/api/' })).toEqual(['SLACK_API_ULR'])
    expect(namesIn({ ...given.SOCKET, PANOH_KYE: 'x' })).toEqual(['PANOH_KYE'])
    expect(namesIn({ SLACK_APP_TOKEN: given.SLACK_APP, SLACK_BOT_TOKNE: given.SLACK_BOT })).toContain('SLACK_BOT_TOKNE')
  })

  it('that was read once is refused, lest somebody believe that it still lets people in', () => {
    expect(wrongIn({ ...given.SOCKET, PANOH_ALLOWED: 'slack:T1:*' })).toEqual(['PANOH_ALLOWED is no longer read'])
  })

  it('is not seen in another program’s variables, nor where nothing is served', () => {
    const others = { TELEGRAM_API_ID: '1', TELEGRAM_API_HASH: 'x', SLACK_WEBHOOK_URL: 'x', SLACK_CHANNEL: 'x' }
    expect(namesIn({ ...given.POLLING, ...given.SOCKET, ...others })).toEqual([])
    expect(namesIn({ SLACK_API_TOKEN: 'x' })).toEqual([])
  })
})
