import { isUtf8 } from 'node:buffer'
import { CsvError } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import type { RecordFault } from '../../knowledge/records/record-fault.ts'
import { MOST_ROWS } from './import-bounds.ts'
import type { ReadTable, TableRow } from './table.ts'

/** What may stand between cells. */
export const DELIMITERS = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof DELIMITERS)[number]

/** The longest row in bytes: beyond it a quote was never closed. */
const LONGEST_ROW = 1024 * 1024

interface CsvFile {
  /** As faults name it. */
  readonly file: string
  /** Null: the one is taken under which the first row holds the most of `wanted`. */
  readonly delimiter: Delimiter | null
  /** The columns that are needed. */
  readonly wanted: readonly string[]
}

/**
 * Reads a table of comma-separated values (RFC 4180, with a byte order mark, other delimiters and other line ends
 * allowed). Every cell is text: nothing is calculated, also what a spreadsheet would take for a formula. Never throws.
 */
export function readCsv(bytes: Uint8Array, { file, delimiter, wanted }: CsvFile): ReadTable {
  const refused = (reason: string, place: Partial<RecordFault> = {}): ReadTable => ({
    table: null,
    faults: [{ file, record: null, field: null, reason, ...place }],
  })
  if (!isUtf8(bytes)) return refused('is not UTF-8; save it as “CSV UTF-8”')
  const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n')
  if (text.trim() === '') return refused('is empty; its first row must hold the names of the columns')
  const { rows: all, broken } = rowsOf(text, delimiter ?? likelyDelimiter(text, wanted), MOST_ROWS + 2)
  if (broken) return refused(`is no CSV: ${broken.reason}`, { line: broken.line })
  const [header, ...rows] = all
  if (rows.length > MOST_ROWS) return refused(`has more than ${MOST_ROWS} rows; import it in parts`)
  const columns = (header?.cells ?? []).map((cell) => cell.trim())
  const misfits = rows.filter(({ cells }) => cells.length !== columns.length)
  return {
    table: { columns, rows: rows.filter(({ cells }) => cells.length === columns.length) },
    faults: misfits.map(({ row, line, cells }) => {
      const reason = `has ${numbered(cells.length)} where the first row has ${columns.length}; check quotes and delimiters`
      return { file, record: null, field: null, reason, row, line }
    }),
  }
}

function numbered(cells: number): string {
  return cells === 1 ? '1 cell' : `${cells} cells`
}

interface CsvRow extends TableRow {
  readonly line: number
  readonly cells: readonly string[]
}

interface CsvRows {
  readonly rows: readonly CsvRow[]
  /** Why the rest cannot be read, and the line of the row at which it begins. */
  readonly broken?: { readonly reason: string; readonly line: number }
}

function rowsOf(text: string, delimiter: Delimiter, most: number): CsvRows {
  const rows: CsvRow[] = []
  const read = { rows: 0, lines: 0, empty: 0 }
  try {
    parse(text, {
      bom: true,
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_ROW,
      to: most,
      on_record: (cells, { lines, empty_lines: empty }) => {
        const [row, line] = [read.rows + 1 + empty, read.lines + 1 + empty - read.empty]
        Object.assign(read, { rows: read.rows + 1, lines, empty })
        if (cells.some((cell) => cell.trim() !== '')) rows.push({ row, line, cells })
        return null
      },
    })
    return { rows }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { rows, broken: { reason: plainReason(error), line: read.lines + 1 } }
  }
}

/** The delimiter under which the first row holds the most of the wanted columns; of equals the most usual. */
function likelyDelimiter(text: string, wanted: readonly string[]): Delimiter {
  const counts = DELIMITERS.map((delimiter) => {
    // Of a row whose quotes do not fit this delimiter nothing is read, which is no sign of it.
    const columns = new Set((rowsOf(text, delimiter, 1).rows[0]?.cells ?? []).map((cell) => cell.trim()))
    return { delimiter, count: wanted.filter((column) => columns.has(column)).length }
  })
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).delimiter
}

/** What the parser says, without what it repeats of the file: that may be about a person. */
function plainReason({ code, message }: CsvError): string {
  const known = new Map<string, string>([
    ['CSV_QUOTE_NOT_CLOSED', 'a quote is opened and never closed'],
    ['CSV_INVALID_CLOSING_QUOTE', 'a closing quote is followed by something else than a delimiter'],
    ['INVALID_OPENING_QUOTE', 'a quote stands in the middle of a cell that does not begin with one'],
    ['CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE', 'a closing quote is followed by something else than a delimiter'],
    ['CSV_MAX_RECORD_SIZE', 'a row is longer than 1 MB, as if a quote was never closed'],
  ])
  return known.get(code) ?? message.split(':', 1)[0] ?? code
}
