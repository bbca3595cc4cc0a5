import { InvalidInputError, InvalidSpreadsheetError, readSheet, SheetNotFoundError } from 'read-excel-file/node'
import { visibleText } from '../../knowledge/records/reading/visible-text.ts'
import { MOST_ROWS } from './import-bounds.ts'
import type { Cell, ReadTable, TableRow } from './table.ts'
import { unsoundWorkbook } from './xlsx-archive.ts'

interface XlsxFile {
  /** As faults name it. */
  readonly file: string
  /** The sheet's name; null for the first. */
  readonly sheet: string | null
}

/**
 * Reads a sheet of a workbook: cells that are formatted as dates as dates, every other as the text it holds, of a formula
 * what it last gave. Never throws.
 */
export async function readXlsx(bytes: Buffer, { file, sheet }: XlsxFile): Promise<ReadTable> {
  const refused = (reason: string): ReadTable => ({
    table: null,
    faults: [{ file, record: null, field: null, reason }],
  })
  const unsound = unsoundWorkbook(bytes)
  if (unsound !== undefined) return refused(unsound)
  const cells = await sheetCells(bytes, sheet)
  if ('reason' in cells) return refused(cells.reason)
  const [header, ...rows] = cells.rows.map((row, index): TableRow => ({
    row: index + 1,
    line: null,
    cells: row.map(cellOf),
  }))
  if (rows.length > MOST_ROWS) return refused(`has more than ${MOST_ROWS} rows; import it in parts`)
  const columns = (header?.cells ?? []).map((cell) => (typeof cell === 'string' ? cell : cell.day))
  if (columns.every((column) => column === ''))
    return refused('has an empty first row; it must hold the names of the columns')
  return { table: { columns, rows: rows.filter((row) => row.cells.some((cell) => cell !== '')) }, faults: [] }
}

/** A sheet's cells as the library gives them; its types name the constructor of a date where a date is meant. */
type SheetCells = { readonly rows: readonly (readonly unknown[])[] } | { readonly reason: string }

async function sheetCells(bytes: Buffer, sheet: string | null): Promise<SheetCells> {
  try {
    // Without this a number would lose the digits that it was written with.
    return { rows: await readSheet(bytes, sheet ?? 1, { parseNumber: (digits) => digits }) }
  } catch (error) {
    if (error instanceof SheetNotFoundError)
      return { reason: sheet === null ? 'has no sheet' : `has no sheet named “${visibleText(sheet)}”` }
    if (error instanceof InvalidInputError || error instanceof InvalidSpreadsheetError)
      return { reason: `is no XLSX workbook that can be read (${visibleText(error.message)})` }
    const said = error instanceof Error ? error.message : String(error)
    return { reason: `is a damaged XLSX workbook (${visibleText(said)}); save it again in a spreadsheet program` }
  }
}

function cellOf(value: unknown): Cell {
  if (value instanceof Date) {
    // The library gives the wall clock of the cell as if it were UTC, to the millisecond that floating point leaves.
    const [day = '', time = ''] = new Date(Math.round(value.getTime() / 1000) * 1000).toISOString().split('T')
    return { day, time: time.slice(0, 8) }
  }
  return typeof value === 'string' ? value : typeof value === 'boolean' ? String(value) : ''
}
