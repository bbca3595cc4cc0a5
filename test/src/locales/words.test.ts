import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PERSON_CATEGORIES, PERSON_STATUSES } from '../../../knowledge/records/person.ts'
import { CONFIDENCES, INCIDENT_TYPES, OUTCOME_TYPES } from '../../../knowledge/records/incident.ts'
import { CASE_OUTCOMES, DIRECTIONS, INTERIM_MEASURES } from '../../../knowledge/records/case.ts'
import { GROUP_KINDS } from '../../../knowledge/records/group.ts'
import { MEASURES } from '../../../knowledge/records/statistic.ts'
import { SOURCE_KINDS } from '../../../knowledge/records/source.ts'
import { DIFFERENCES } from '../../../knowledge/names/name-match.ts'
import { COMMANDS } from '../../../src/ask/commands.ts'
import { allWords, wordsOf } from '../../../src/locales/words.ts'

const SRC = new URL('../../../src/', import.meta.url)
const codeIn = (folder: URL): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(new URL(path, folder), 'utf8'))
    .join('\n')
const code = codeIn(SRC) + codeIn(new URL('../../../adapters/', import.meta.url))

const idsOf = (language: string): readonly string[] =>
  [...readFileSync(new URL(`locales/${language}.ftl`, SRC), 'utf8').matchAll(/^([A-Za-z0-9-]+) =/gm)].map(
    ([, id]) => id ?? '',
  )

const coded = [
  ...PERSON_CATEGORIES.map((one) => `category-${one}`),
  ...PERSON_STATUSES.map((one) => `status-${one}`),
  ...INCIDENT_TYPES.map((one) => `type-${one}`),
  ...OUTCOME_TYPES.map((one) => `outcome-${one}`),
  ...CONFIDENCES.map((one) => `confidence-${one}`),
  ...CASE_OUTCOMES.map((one) => `case-outcome-${one}`),
  ...DIRECTIONS.map((one) => `direction-${one}`),
  ...INTERIM_MEASURES.map((one) => `interim-${one}`),
  ...GROUP_KINDS.map((one) => `group-kind-${one}`),
  ...MEASURES.map((one) => `measure-${one}`),
  ...SOURCE_KINDS.map((one) => `source-kind-${one}`),
  ...DIFFERENCES.map((one) => `differs-${one}`),
  ...COMMANDS.flatMap(({ name }) => [`command-${name}`, `command-${name}-usage`]),
]

describe('the words of every language', () => {
  it('are the same messages in each', () => {
    expect(idsOf('ru').toSorted()).toEqual(idsOf('en').toSorted())
  })

  it('say each message once', () => {
    expect(new Set(idsOf('en')).size).toBe(idsOf('en').length)
  })

  it('name every value that a record can hold', () => {
    for (const words of allWords()) expect(coded.filter((id) => !words.has(id))).toEqual([])
  })

  it('hold every message that the code says', () => {
    const said = [...code.matchAll(/\bsay\(\s*'([a-z0-9-]+)'/gi)].map(([, id]) => id ?? '')
    expect(said.length).toBeGreaterThan(50)
    expect(said.filter((id) => !wordsOf('en').has(id))).toEqual([])
  })

  it('hold no message that nothing says', () => {
    const unsaid = idsOf('en').filter((id) => !code.includes(`'${id}'`) && !coded.includes(id))
    const made = [...code.matchAll(/`([a-z-]+-)\$\{/g)]
      .map(([, stem]) => stem ?? '')
      .concat(
        [...code.matchAll(/\$\{(?:topic|query\.topic)\}/g)].length
          ? ['about-', 'method-', 'privacy-', 'no-memory-']
          : [],
      )
    expect(unsaid.filter((id) => !made.some((stem) => id.startsWith(stem)))).toEqual([])
  })

  it('show a date no sharper than it is', () => {
    expect(wordsOf('en').date('2024')).toBe('2024')
    expect(wordsOf('en').date('2024-04')).toBe('April 2024')
    expect(wordsOf('en').date('2024-04-16')).toBe('16 April 2024')
    expect(wordsOf('ru').date('2024-04-16')).toBe('16 апреля 2024')
    expect(wordsOf('ru').date(null)).toBe('')
  })

  it('count people as the language does', () => {
    const words = wordsOf('ru')
    expect([1, 3, 5, 21].map((years) => words.say('years', { years }))).toEqual(['1 год', '3 года', '5 лет', '21 год'])
  })
})
