import { basename, extname } from 'node:path'
import { rawKey } from '../../knowledge/records/checks/raw-key.ts'
import { isFields, member } from '../../knowledge/records/checks/raw-value.ts'
import type { JsonPath } from '../../knowledge/records/reading/json-place.ts'
import { shownValue } from '../../knowledge/records/reading/shape-reason.ts'
import { cellValue, type FieldPlan } from './cell-value.ts'
import { fieldKinds } from './field-kinds.ts'
import type { ListName } from '../../knowledge/records/record-files.ts'
import { unreadable, type GivenRecord, type GivenRecords } from './given-records.ts'
import { readWhole } from './import-bounds.ts'
import { KEY_FIELDS, mappedColumns, type Mapping } from './mapping.ts'
import { readCsv } from './read-csv.ts'
import { readMapping } from './read-mapping.ts'
import { readXlsx } from './read-xlsx.ts'
import type { Cell, ReadTable, Table, TableRow } from './table.ts'

/** A record that is held, as its file would hold it; undefined where the list has none by that key. */
export type HeldRow = (list: ListName, key: string) => object | undefined

/**
 * Reads a CSV or XLSX table through a mapping file. What a row does not tell of a record that is held, because no column
 * is mapped to it, stays as it is; an empty cell empties the field. Never throws.
 */
export async function importTable(path: string, mappingPath: string, held: HeldRow): Promise<GivenRecords> {
  const whole = readWhole(path)
  const read = readMapping(mappingPath)
  if (!read.ok || 'fault' in whole)
    return unreadable([...('fault' in whole ? [whole.fault] : []), ...(read.ok ? [] : read.faults)])
  const { mapping, faultAt } = read
  const { table, faults } = await readTable(path, whole.bytes, mapping)
  if (table === null) return unreadable(faults)
  const columns = unfitColumns(table, mapping).map(({ place, reason }) => faultAt(place, reason))
  if (columns.length > 0) return unreadable([...faults, ...columns])
  const recordOf = rowReader(basename(path), table, mapping, held)
  const records = table.rows.map(recordOf)
  const unknown = new Set(faults.length > 0 ? [mapping.list] : [])
  return { records, files: new Map(), faults, unknown, dataDate: null, tellsRestricted: false }
}

async function readTable(path: string, bytes: Buffer, mapping: Mapping): Promise<ReadTable> {
  const file = basename(path)
  if (extname(path).toLowerCase() === '.xlsx') return readXlsx(bytes, { file, sheet: mapping.sheet ?? null })
  return readCsv(bytes, { file, delimiter: mapping.delimiter ?? null, wanted: mappedColumns(mapping) })
}

interface UnfitColumn {
  readonly place: JsonPath
  readonly reason: string
}

/** Columns that the mapping names and the table does not have, or has twice. */
function unfitColumns({ columns }: Table, { fields, restricted }: Mapping): readonly UnfitColumn[] {
  const named = [
    ...Object.entries(fields).map(([field, { column }]) => ({ place: ['fields', field], column })),
    { place: ['restricted'], column: restricted?.column },
  ]
  return named.flatMap(({ place, column }) => {
    const count = columns.filter((name) => name === column).length
    if (column === undefined || count === 1) return []
    const shown = shownValue(column)
    const known = columns.map((name) => shownValue(name)).join(', ')
    const reason =
      count > 1 ? `is two columns of the table: ${shown}` : `is no column of the table: ${shown}; it has ${known}`
    return [{ place, reason }]
  })
}

interface Filling {
  readonly path: readonly string[]
  /** The place of the column in a row; -1 where a constant fills the field. */
  readonly place: number
  readonly column: string | undefined
  readonly plan: FieldPlan
}

type RowReader = (row: TableRow) => GivenRecord

function rowReader(file: string, { columns }: Table, mapping: Mapping, held: HeldRow): RowReader {
  const { list, restricted } = mapping
  const fillings = fillingsOf(mapping, columns)
  const keys = fillings.filter(({ path }) => KEY_FIELDS[list].includes(path.join('.')))
  const columnOf = (path: JsonPath): string | undefined =>
    fillings.find((filling) => filling.path.every((step, place) => path[place] === step))?.column
  return ({ row, line, cells }) => {
    const key = rawKey(list, filled({}, keys, cells).record)
    const { record, wrong } = filled((key === undefined ? undefined : held(list, key)) ?? {}, fillings, cells)
    const said = restrictedSaid(cells[columns.indexOf(restricted?.column ?? '')], restricted)
    return {
      list,
      row: record,
      origin: { kind: 'table', file, row, line, columnOf },
      wrong: [...wrong, ...said.wrong],
      isRestricted: said.isRestricted,
    }
  }
}

function fillingsOf({ list, fields, dates }: Mapping, columns: readonly string[]): readonly Filling[] {
  const kinds = fieldKinds(list)
  return Object.entries(fields).map(([field, rule]) => ({
    path: field.split('.'),
    place: rule.column === undefined ? -1 : columns.indexOf(rule.column),
    column: rule.column,
    plan: { rule, kind: kinds.get(field) ?? { kind: 'text' }, dates: rule.dates ?? dates ?? 'ISO' },
  }))
}

function filled(base: object, fillings: readonly Filling[], cells: readonly Cell[]) {
  const wrong: { path: JsonPath; reason: string }[] = []
  let record: object = base
  for (const { path, place, plan } of fillings) {
    const read = place === -1 ? { value: plan.rule.constant ?? null } : cellValue(cells[place] ?? '', plan)
    if ('reason' in read) wrong.push({ path, reason: read.reason })
    else record = withField(record, path, read.value)
  }
  return { record, wrong }
}

/** The part with a value at the path; null takes the field away, and with its last field the part. */
function withField(part: unknown, [step = '', ...rest]: readonly string[], value: unknown): object {
  const inner = rest.length === 0 ? value : withField(member(part, step), rest, value)
  const isGone = inner === null || (isFields(inner) && !Array.isArray(inner) && Object.keys(inner).length === 0)
  const others = isFields(part) ? Object.entries(part).filter(([key]) => key !== step) : []
  return Object.fromEntries(isGone ? others : [...others, [step, inner]])
}

function restrictedSaid(cell: Cell | undefined, restricted: Mapping['restricted']) {
  if (restricted === undefined || cell === undefined || cell === '') return { isRestricted: null, wrong: [] }
  const text = typeof cell === 'string' ? cell.trim() : cell.day
  const isRestricted = restricted.values.get(text)
  if (isRestricted !== undefined || text === '') return { isRestricted: isRestricted ?? null, wrong: [] }
  const reason = `column ${shownValue(restricted.column)} holds what is not among its values in the mapping: ${shownValue(text)}`
  return { isRestricted: null, wrong: [{ path: [], reason }] }
}
