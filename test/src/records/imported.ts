import { join } from 'node:path'
import { changesBetween } from '../../../knowledge/records/changes/changes-between.ts'
import { formatFaults } from '../../../knowledge/records/format-faults.ts'
import { loadRecords } from '../../../knowledge/records/load-records.ts'
import { NOTHING_HELD, type ImportBase } from '../../../src/records/import-base.ts'
import { readImport, type ImportOptions, type ReadImport } from '../../../src/records/read-import.ts'
import { recordFolder, VALID_FILES } from '../../knowledge/records/record-folder.ts'

export const TODAY = '2026-11-21'

/** One valid record of every type, as they are held before an import. */
export const HELD: ImportBase = { ...NOTHING_HELD, lists: listsOf(VALID_FILES), dataDate: '2026-11-01' }

export function listsOf(files: Readonly<Record<string, unknown>>): ImportBase['lists'] {
  using folder = recordFolder(files)
  const loaded = loadRecords(folder.path)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults))
  return loaded.lists
}

interface Imported extends Partial<ImportOptions> {
  readonly files: Readonly<Record<string, unknown>>
  /** The file that is imported; without it the folder. */
  readonly name?: string
  readonly base?: ImportBase
}

export async function imported({ files, name, base = HELD, mapping, complete }: Imported): Promise<ReadImport> {
  using folder = recordFolder(files)
  const options = { ...(mapping ? { mapping: join(folder.path, mapping) } : {}), complete: complete ?? false }
  return await readImport(name === undefined ? folder.path : join(folder.path, name), base, {
    today: TODAY,
    ...options,
  })
}

/** What an import does to what is held, in short; or its faults as they are printed. */
export async function outcomeOf(given: Imported): Promise<readonly string[]> {
  const read = await imported(given)
  if (!read.ok) return formatFaults(read.faults)
  const { lists } = given.base ?? HELD
  return changesBetween(lists, read.lists).map(
    ({ kind, key, fields }) => `${kind} ${key}: ${fields.map(({ field }) => field).join(' ')}`,
  )
}

export const COLUMNS = 'ID;Act;Day;Host;Origin;People;What;How sure;Sources'

/** A mapping of a table of acts with the columns above. */
export const ACTS_MAPPING = {
  list: 'incidents',
  dates: 'DD.MM.YYYY',
  fields: {
    id: 'ID',
    type: { column: 'Act', values: { Deportation: 'deportation', Arrest: 'arrest' } },
    date: 'Day',
    host: { column: 'Host', values: { Russia: 'RU', Germany: 'DE' } },
    origin: 'Origin',
    persons: { column: 'People', separator: ',' },
    unnamedPersons: { constant: 0 },
    description: 'What',
    confidence: { column: 'How sure', values: { court: 'court-established', one: 'single-source' } },
    sources: { column: 'Sources', separator: ',' },
  },
} as const

export const ACT_ROW = 'inc-new;Arrest;05.03.2018;Germany;TJ;per-a-test;An invented arrest.;one;src-a'

/** The act that the row tells. */
export const NEW_ACT = {
  id: 'inc-new',
  type: 'arrest',
  date: '2018-03-05',
  scheduledFor: null,
  host: 'DE',
  origin: 'TJ',
  destination: null,
  persons: ['per-a-test'],
  unnamedPersons: 0,
  description: 'An invented arrest.',
  outcome: null,
  confidence: 'single-source',
  sources: ['src-a'],
}
