import { expect, test } from 'vitest'
import { readFacets } from '../../../knowledge/gazetteer/read-facets.ts'
import { shippedRecords } from '../removals/shipped-records.ts'

const known = { groups: shippedRecords().groups, today: '2026-11-21' }
const read = (text: string) => readFacets(text, known).facets

test.each([
  'article 3 not breached Tajikistan',
  'article 3 violation not found',
  'rejected Article 3 complaint',
  'violation of art. 3 dismissed',
  'complaints under Article 3 that did not succeed',
  'жалобы по статье 3 отклонены',
  'нарушение статьи 3 не установлено',
])('«%s» asks for judgments that found no violation', (text) => {
  expect(read(text)).toMatchObject({ outcome: 'no-violation', provisions: ['ECHR Art. 3'] })
})

test.each([
  ['violations of article 3', null],
  ['article 3 judgments blocking extradition to Tajikistan', 'removal-halted'],
  ['court rejected asylum claim article 3', null],
])('«%s» does not', (text, outcome) => {
  expect(read(text).outcome).toBe(outcome)
})

test.each([
  'violation of article 5 but not article 3',
  'нарушение статьи 5, но не статьи 3',
  'violation of article 5 and no violation of article 3',
])('«%s» asks for no judgment on Article 3', (text) => {
  expect(read(text)).toMatchObject({ outcome: null, provisions: ['ECHR Art. 5'] })
})

test.each([
  ['favourable judgments Germany Tajikistan', 'favourable'],
  ['выигранные дела Россия Узбекистан', 'favourable'],
  ['adverse and favourable judgments Russia Kyrgyzstan', null],
])('«%s» asks for judgments by the side they favour', (text, outcome) => {
  expect(read(text).outcome).toBe(outcome)
})

test('an origin that is left out leaves the other four', () => {
  expect(read('deportations from Germany not to Tajikistan').origins).toEqual(['KZ', 'KG', 'TM', 'UZ'])
  expect(read('deportations to Tajikistan, not Uzbekistan').origins).toEqual(['TJ'])
})

test.each([
  ['deportations from Benelux to Tajikistan', ['BE', 'LU', 'NL'], 3],
  ['deportations from Africa to Tajikistan', ['EG', 'ZA', 'NG'], 54],
  ['депортации из Южной Америки', ['AR', 'BR'], 12],
  ['deportations from Central America', ['GT', 'PA'], 7],
])('«%s» asks for the states of that part of the world', (text, some, least) => {
  const { hosts } = read(text)
  expect(hosts).toEqual(expect.arrayContaining(some))
  expect(hosts).not.toContain('US')
  expect(hosts.length).toBeGreaterThanOrEqual(least)
})
