import { expect, test } from 'vitest'
import { deriveEcli } from '../../../knowledge/citations/derive-ecli.ts'
import type { JudgmentSubject } from '../../../knowledge/citations/citation.ts'
import type { Case } from '../../../knowledge/records/case.ts'
import { inventedCase, judgment, JUDGMENTS } from './seed-records.ts'

function invented(fields: Partial<Case>): JudgmentSubject {
  return { type: 'case', record: inventedCase(fields) }
}

test.each([
  ['8347/05', '2010-07-22', 'ECLI:CE:ECHR:2010:0722JUD000834705'],
  ['6045/14', '2025-11-18', 'ECLI:CE:ECHR:2025:1118JUD000604514'],
])('the rule gives the published ECLI of no. %s', (reference, date, ecli) => {
  expect(deriveEcli(invented({ reference, date }))).toBe(ecli)
})

test.each([
  ['case-ecthr-savriddin-dzhurayev-2013', 'ECLI:CE:ECHR:2013:0425JUD007138610'],
  ['case-ecthr-mukhitdinov-2015', 'ECLI:CE:ECHR:2015:0521JUD002099914'],
  ['case-ecthr-mamazhonov-2014', 'ECLI:CE:ECHR:2014:1023JUD001723913'],
  ['case-ecthr-khasanov-and-rakhmanov-2022', 'ECLI:CE:ECHR:2022:0429JUD002849215'],
])('%s is %s: joined applications count by the first', (id, ecli) => {
  expect(deriveEcli(judgment(id))).toBe(ecli)
})

test('every recorded ECLI of the Court is what the rule gives', () => {
  const recorded = JUDGMENTS.filter(({ type, record }) => type === 'case' && 'ecli' in record && record.ecli !== null)
  expect(recorded.length).toBeGreaterThan(5)
  for (const subject of recorded) {
    expect(deriveEcli(subject)).toBe('ecli' in subject.record ? subject.record.ecli : undefined)
  }
})

test('a decision is DEC', () => {
  expect(deriveEcli(judgment('unread-ecthr-41135-14'))).toBe('ECLI:CE:ECHR:2019:0917DEC004113514')
  expect(deriveEcli(invented({ outcome: 'inadmissible' }))).toBe('ECLI:CE:ECHR:2015:0521DEC001111111')
})

test.each([
  ['the date is only a year', { date: '2008' }],
  ['the date is only a month', { date: '2008-05' }],
  ['nobody has read the date', { date: null }],
  ['nobody has read the number', { reference: null }],
  ['another court decided', { court: 'UN CAT', reference: '538/2013' }],
  ['it may be a judgment or a decision', { outcome: 'struck-out' }],
] as const)('nothing is derived where %s', (_, fields) => {
  expect(deriveEcli(invented(fields))).toBeUndefined()
})
