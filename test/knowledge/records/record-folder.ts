import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadRecords } from '../../../knowledge/records/load-records.ts'
import type { RecordFault } from '../../../knowledge/records/record-fault.ts'

/** A folder in the system's temporary directory that is removed when it goes out of scope (`using`). */
export interface TemporaryFolder extends Disposable {
  readonly path: string
}

/** Writes files into a new folder: a text or bytes as they are, `undefined` as no file, any other value as JSON. */
export function recordFolder(files: Readonly<Record<string, unknown>>): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), 'panoh-records-'))
  for (const [name, content] of Object.entries(files)) {
    if (content === undefined) continue
    const asIs = typeof content === 'string' || content instanceof Uint8Array
    writeFileSync(join(path, name), asIs ? content : JSON.stringify(content, null, 1))
  }
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) }
}

/** A person with an invented name; every other field is as short as the schema allows. */
export const PERSON = {
  id: 'per-a-test',
  name: 'Alisher Namunaviy',
  otherNames: [{ name: 'Алишер Намунавий', script: 'Cyrl', seenIn: 'src-a' }],
  sex: 'm',
  born: 1970,
  origin: 'TJ',
  nationality: null,
  category: 'opposition-member',
  affiliations: ['grp-a'],
  role: 'Party member',
  hosts: [{ country: 'RU', from: '2015', to: '2017-03' }],
  status: { value: 'imprisoned-at-home', asOf: '2017-03', source: 'src-a', lastKnown: null },
  summary: 'An invented person.',
  sources: ['src-a'],
}

export const INCIDENT = {
  id: 'inc-a',
  type: 'deportation',
  date: '2017-02-01',
  host: 'RU',
  origin: 'TJ',
  destination: 'TJ',
  persons: ['per-a-test'],
  unnamedPersons: 0,
  description: 'An invented removal.',
  outcome: { type: 'prison-sentence', sentenceYears: 9, date: null, note: '' },
  confidence: 'multiple-sources',
  sources: ['src-a'],
}

export const CASE = {
  id: 'case-a',
  court: 'ECtHR',
  name: 'Namunaviy v. Russia',
  reference: '1/17',
  ecli: null,
  itemid: null,
  date: '2018-01-01',
  finalOn: null,
  respondent: 'RU',
  respondentLeftConvention: '2022-09-16',
  origins: ['TJ'],
  persons: ['per-a-test'],
  removalType: 'deportation',
  removalCarriedOut: 'yes',
  outcome: 'violation',
  direction: 'favourable',
  interimMeasure: 'rule-39-breached',
  provisionsViolated: ['ECHR Art. 3'],
  provisionsNotViolated: ['ECHR Art. 13'],
  formation: 'Chamber',
  importance: 3,
  holding: 'An invented judgment.',
  consequence: null,
  laterTreatment: [{ case: null, treatment: 'none' }],
  sources: ['src-a'],
}

export const GROUP = {
  id: 'grp-a',
  name: 'Invented Party',
  abbreviation: 'IP',
  otherNames: [],
  origin: 'TJ',
  kind: 'party',
  banned: '2015-09-29',
  note: '',
  sources: ['src-a'],
}

export const STATISTIC = {
  id: 'stat-a',
  measure: 'removals',
  origin: 'TJ',
  host: 'RU',
  period: '2016/2017',
  value: 12,
  qualifier: 'at-least',
  note: '',
  sources: ['src-a'],
}

export const STATEMENT = {
  id: 'stm-a',
  about: 'RU',
  origin: 'TJ',
  speaker: 'Invented office',
  date: '2018',
  gist: 'An invented statement.',
  sources: ['src-a'],
}

export const CONFLICT = {
  about: 'inc-a.date',
  values: [
    { value: '2017-02-01', source: 'src-a' },
    { value: '2017-02-02', source: 'src-a' },
  ],
  note: '',
}

export const SOURCE = {
  id: 'src-a',
  publisher: 'Invented Press',
  title: 'An invented report',
  url: 'https://example.org/1',
  published: '2018-01-01',
  language: 'en',
  kind: 'news',
  via: null,
  note: '',
}

export const UNREAD_CITATION = {
  court: 'ECtHR',
  name: 'Namuna v. Russia',
  reference: '2/17',
  date: '2019-01-01',
  respondent: 'RU',
  origin: 'TJ and UZ',
  interimMeasure: null,
  formation: null,
  finalOn: null,
  itemid: null,
  urls: [],
  note: null,
  outcome: null,
}

/** One valid record of every type, in every file. */
export const VALID_FILES = {
  'persons.json': [PERSON],
  'incidents.json': [INCIDENT],
  'cases.json': [CASE],
  'groups.json': [GROUP],
  'statistics.json': [STATISTIC],
  'statements.json': [STATEMENT],
  'conflicts.json': [CONFLICT],
  'sources.json': [SOURCE],
  'citations-outcome-unread.json': [UNREAD_CITATION],
} as const

export type RecordFileName = keyof typeof VALID_FILES

/** What loading says against a folder; nothing where it accepts it. */
export function faultsOf(path: string): readonly RecordFault[] {
  const loaded = loadRecords(path)
  return loaded.ok ? [] : loaded.faults
}

/** What loading says against the valid files with some of them replaced. */
export function faultsWith(files: Readonly<Record<string, unknown>>): readonly RecordFault[] {
  using folder = recordFolder({ ...VALID_FILES, ...files })
  return faultsOf(folder.path)
}
