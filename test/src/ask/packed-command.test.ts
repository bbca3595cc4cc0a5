import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ORIGINS } from '../../../knowledge/records/fields.ts'
import { CASE_OUTCOMES, INTERIM_MEASURES } from '../../../knowledge/records/case.ts'
import { INCIDENT_TYPES, OUTCOME_TYPES } from '../../../knowledge/records/incident.ts'
import { PERSON_CATEGORIES } from '../../../knowledge/records/person.ts'
import { MEASURES } from '../../../knowledge/records/statistic.ts'
import { REGION_MEMBERS } from '../../../knowledge/gazetteer/places/region-members.ts'
import { COMMANDS } from '../../../src/ask/commands.ts'
import { REPLY_LANGUAGES } from '../../../src/reply/reply.ts'
import { CERTAINTIES, EVENT_TYPES } from '../../../src/alerts/alert-event.ts'
import { OFFERED_ZONES } from '../../../src/alerts/subscriptions/zone-cities.ts'
import { packCommand, unpackCommand } from '../../../src/ask/packed-command.ts'
import { ask, records } from '../shipped-bot.ts'

const OUTCOMES = [...OUTCOME_TYPES, ...CASE_OUTCOMES, ...INTERIM_MEASURES, 'adverse']
const date = fc.constantFrom('1999', '2020', '2024-04', '2024-04-16')
const id = fc.string({ unit: fc.constantFrom(...Array.from('abcxyz0129-_.')), minLength: 1, maxLength: 52 })

function oneOrMore(values: readonly string[], maxLength = 4): fc.Arbitrary<string> {
  return fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength }).map((some) => some.join(','))
}

/** Commands as the core writes them: keys in their order, then the words that no key holds. */
const anyCommand = fc
  .record(
    {
      host: fc.oneof(oneOrMore(['DE', 'FR', 'PL', 'RU', 'TR']), fc.constantFrom(...REGION_MEMBERS.keys())),
      origin: oneOrMore(ORIGINS),
      group: id.map((rest) => `grp-${rest}`),
      person: id.map((rest) => `per-${rest}`),
      type: oneOrMore(INCIDENT_TYPES),
      outcome: oneOrMore(OUTCOMES, 1),
      article: fc.constantFrom('3', 'ECHR_Art._3', 'ECHR_Art._3,ECHR_Art._34'),
      court: fc.constantFrom('ECtHR', 'UN_CAT', 'Суд'),
      category: oneOrMore(PERSON_CATEGORIES),
      years: fc.constantFrom('10', '7.5'),
      measure: oneOrMore(MEASURES, 1),
      show: fc.constantFrom('removals', 'judgments'),
      from: date,
      to: date,
      page: fc.integer({ min: 2, max: 9999 }).map(String),
      lang: fc.constantFrom('en', 'ru'),
    },
    { requiredKeys: [] },
  )
  .chain((facets) =>
    fc
      .tuple(
        fc.constantFrom(...COMMANDS.map(({ name }) => name)),
        fc.constantFrom('', 'Фаррух Икромов', 'per-a', 'no. 38411/02'),
      )
      .map(([name, rest]) => {
        const words = Object.entries(facets).map(([key, value]) => `${key}:${value}`)
        return [`/${name}`, ...words, ...(rest === '' ? [] : [rest])].join(' ')
      }),
  )

describe('a packed command', () => {
  it('is printable ASCII of at most 64 bytes, and unpacks to the very same command', () => {
    const property = fc.property(
      fc.oneof(
        anyCommand,
        fc.string({ unit: 'binary' }),
        fc.string().map((text) => `/who ${text}`),
      ),
      (text) => {
        const packed = packCommand(text)
        if (packed === null) return
        expect(packed).toMatch(/^[!-~][ -~]{0,62}[!-~]$/)
        expect(unpackCommand(packed)).toBe(text)
      },
    )
    fc.assert(property, { numRuns: 2000 })
  })

  it('is never misread: any other data is no command of ours', () => {
    const property = fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (data) => {
      const text = unpackCommand(data)
      expect(text === null || text.startsWith('/')).toBe(true)
    })
    fc.assert(property, { numRuns: 2000 })
  })

  it('opens every record, by the longest id too', () => {
    const ids = [...records.persons, ...records.incidents, ...records.cases, ...records.groups, ...records.sources].map(
      (one) => one.id,
    )
    const asked = [...ids, `case-${'x'.repeat(51)}`].flatMap((one) => [`/record ${one}`, `/cite ${one}`])
    expect(asked.filter((text) => packCommand(text) === null || (packCommand(text)?.length ?? 0) > 63)).toEqual([])
  })

  it.each([
    '/precedents host:EU origin:TJ,UZ type:deportation,extradition,rendition outcome:prison-sentence show:removals from:2020 to:2024-04-16 page:12',
    `/precedents host:${REGION_MEMBERS.get('EU')?.join(',')} origin:KZ,KG,TJ,TM,UZ type:deportation outcome:adverse from:2015 page:3`,
    `/precedents host:AT,BE,BG,CZ,DE,ES,FI,FR,GR,HR,HU,IT,LT,PL,SE,SK origin:TJ type:deportation page:2`,
    '/precedents host:CentralAsia group:grp-irpt person:per-farrukh-ikromov court:ECtHR article:ECHR_Art._3 page:2',
    '/who Муҳаммадиқболи Садриддин',
    '/cite Mukhitdinov in OSCOLA',
    '/help',
  ])('holds %s', (text) => {
    expect(unpackCommand(packCommand(text) ?? '')).toBe(text)
  })

  it.each(['Germany', '/unknown host:DE', '/who 習近平', `/verify ${'a long citation '.repeat(5)}`, '/who a ', ''])(
    'is not made of «%s», which has to be offered otherwise',
    (text) => {
      expect(packCommand(text)).toBeNull()
    },
  )

  it('of another version is known as such', () => {
    expect(unpackCommand('0pHde')).toBeNull()
    expect(unpackCommand('2pHde')).toBeNull()
  })

  it.each([
    '1',
    '1z',
    '1pX',
    '1pH',
    '1pHd',
    '1pOz',
    '1pHde ',
    '1pHde  N2',
    '1pT!',
    '1p/^',
    '1pF20201',
    `1p/${'x'.repeat(80)}`,
  ])('that was cut or altered («%s») is not guessed at', (data) => {
    const text = unpackCommand(data)
    expect(text === null || packCommand(text) !== data).toBe(true)
  })

  it('keeps the meaning that it had when its button was sent', () => {
    expect(unpackCommand('1pHde0afr Oce Ts Ud Wa F2020 Z202404 N12')).toBe(
      '/precedents host:DE,Europe,FR origin:TJ,UZ type:deportation outcome:prison-sentence show:removals from:2020 to:2024-04 page:12',
    )
    expect(unpackCommand('1rPa,!b Girpt A3 CECtHR Ma /per-a ~^ua~ x')).toBe(
      '/record person:per-a,b group:grp-irpt article:3 court:ECtHR measure:asylum-applications /per-a Фа x'.replace(
        ' /per-a',
        ' per-a',
      ),
    )
  })

  it('has a code for every command and every value that a command can hold', () => {
    expect(COMMANDS.filter(({ name }) => packCommand(`/${name}`) === null)).toEqual([])
    const values = [
      ...INCIDENT_TYPES.map((value) => `type:${value}`),
      ...OUTCOMES.map((value) => `outcome:${value}`),
      ...MEASURES.map((value) => `measure:${value}`),
      ...PERSON_CATEGORIES.map((value) => `category:${value}`),
      ...REPLY_LANGUAGES.map((value) => `lang:${value}`),
      ...[...REGION_MEMBERS.keys()].map((value) => `host:${value}`),
      ...ORIGINS.map((value) => `origin:${value}`),
      ...EVENT_TYPES.map((value) => `types:${value}`),
      ...CERTAINTIES.map((value) => `certainty:${value}`),
      ...OFFERED_ZONES.map((value) => `zone:${value}`),
      ...['instant', 'daily', 'weekly'].map((value) => `rhythm:${value}`),
    ]
    expect(values.filter((value) => (packCommand(`/precedents ${value}`)?.length ?? 99) > 6)).toEqual([])
  })

  it('holds every next question that the shipped answers offer', () => {
    const questions = [
      'EU deportations to Tajikistan that ended in prison',
      'who is Farrukh Ikromov',
      '/host Germany Tajikistan',
      '/recent',
      '/help',
      '/precedents origin:UZ',
    ]
    const asks = questions.flatMap((text) => {
      const { actions, page } = ask(text).reply
      return [...actions.map((action) => action.ask), ...(page?.next ? [page.next] : [])]
    })
    expect(asks.length).toBeGreaterThan(10)
    expect(asks.filter((text) => packCommand(text) === null)).toEqual([])
  })
})
