import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { configFaultLine } from '../../../src/config/config-fault.ts'
import type { Environment } from '../../../src/config/given/environment.ts'
import { readConfig } from '../../../src/config/read-config.ts'
import { aboutVariable, VARIABLE_NAMES } from '../../../src/config/variables.ts'
import * as given from './sample-environments.ts'

const RIGHT: Environment = {
  ...given.WEBHOOK,
  ...given.SOCKET,
  ...given.OAUTH,
  TELEGRAM_API_ROOT: 'http://localhost:8081',
  TELEGRAM_WEBHOOK_PORT: '8082',
  SLACK_API_URL: 'https://slack-gov.com/api/',
  DATABASE_URL: 'postgres://panoh:madeUpPassword0123@localhost/panoh',
  PANOH_KEY: 'bWFkZVVwS2V5LW1hZGVVcEtleS1tYWRlVXBLZXktMDE=',
  PORT: '0',
  HEALTH_PORT: '9090',
  LOG_LEVEL: 'WARN',
  PANOH_DATA: '/srv/panoh',
}

/** Something that can be found again wherever it is repeated. */
const marked = fc
  .tuple(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.string({ unit: 'grapheme', maxLength: 12 }))
  .map(([before, after]) => `${before}MARK-${after}`)
const nearlyRight = (name: string) =>
  fc
    .tuple(fc.constant(RIGHT[name] ?? ''), marked, fc.boolean())
    .map(([right, mark, first]) => (first ? mark + right : right + mark))

const oddValue = (name: string) =>
  fc
    .oneof(fc.constantFrom(undefined, '  ', RIGHT[name] ?? ''), marked, nearlyRight(name))
    .map((value) => ({ [name]: value }))
const oddValues = fc.array(fc.constantFrom(...VARIABLE_NAMES).chain(oddValue), { maxLength: 4 })
const anyName = fc.oneof(
  fc.constantFrom('TELEGRAM_BOT_TOKENS', 'SLACK_API_TOKEN', '__proto__'),
  fc.stringMatching(/^[A-Z_]{0,20}$/),
)

/** A right environment for any two of the modes, or none, with some of its variables and some others odd. */
const anyEnvironment: fc.Arbitrary<Environment> = fc
  .tuple(
    fc.constantFrom({}, given.POLLING, given.WEBHOOK),
    fc.constantFrom({}, given.SOCKET, given.HTTP, given.OAUTH),
    oddValues,
    fc.dictionary(anyName, marked, { maxKeys: 2 }),
  )
  .map(([telegram, slack, odd, others]) => Object.assign({}, others, telegram, slack, ...odd))

describe('any environment at all', () => {
  it('is sometimes right and sometimes wrong in these tests', () => {
    const right = fc.sample(anyEnvironment, { numRuns: 400, seed: 7 }).filter((one) => readConfig(one).ok).length
    expect(right).toBeGreaterThan(40)
    expect(right).toBeLessThan(360)
  })

  it('gives a configuration, or faults of which each names a variable and says where to get it', () => {
    fc.assert(
      fc.property(anyEnvironment, (environment) => {
        const read = readConfig(environment)
        if (read.ok) return
        expect(read.faults.length).toBeGreaterThan(0)
        for (const { variable, problem, remedy } of read.faults) {
          expect(variable).toMatch(/^[A-Z_]+$/)
          expect(problem.length * remedy.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('never has a value repeated in what is said of it', () => {
    const secrets = VARIABLE_NAMES.filter((name) => aboutVariable(name).secret).map((name) => RIGHT[name] ?? '')
    fc.assert(
      fc.property(anyEnvironment, (environment) => {
        const read = readConfig(environment)
        const said = read.ok ? '' : read.faults.map(configFaultLine).join('\n')
        for (const secret of [...secrets, 'MARK-']) expect(said).not.toContain(secret)
      }),
      { numRuns: 400 },
    )
  })

  it('gives only modes that have all they need', () => {
    fc.assert(
      fc.property(anyEnvironment, (environment) => {
        const read = readConfig(environment)
        if (!read.ok) return
        for (const platform of [read.config.telegram, read.config.slack])
          for (const value of Object.values(platform ?? {})) expect(value).not.toBe('')
        const isGiven = (name: string) => (environment[name] ?? '').trim() !== ''
        expect(read.config.telegram !== null).toBe(isGiven('TELEGRAM_BOT_TOKEN'))
        expect(read.config.slack !== null).toBe(isGiven('SLACK_BOT_TOKEN') || isGiven('SLACK_CLIENT_ID'))
      }),
      { numRuns: 400 },
    )
  })
})
