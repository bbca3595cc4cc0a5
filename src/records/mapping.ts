import { z } from 'zod'
import { RECORD_FILES, type ListName } from '../../knowledge/records/record-files.ts'
import { DATE_FORMATS, PRECISIONS } from './date-format.ts'
import { DELIMITERS } from './read-csv.ts'

const columnName = z.string().trim().min(1, 'must be the name of a column')

const plainValue = z.union([z.string(), z.number(), z.null()], 'must be a text, a number or null')

/** What a cell says, and what is meant by it. */
function valueMap<T>(meant: z.ZodType<T>) {
  return z.record(z.string(), meant).transform((values) => new Map(Object.entries(values)))
}

/** Where a field of a record comes from. The name of a column alone is short for `{ "column": … }`. */
const fieldRule = z.preprocess(
  (rule) => (typeof rule === 'string' ? { column: rule } : rule),
  z.strictObject({
    column: columnName.optional(),
    /** The value of the field in every row, where no column holds it. */
    constant: z
      .union([plainValue, z.array(z.string())], 'must be a text, a number, a list of texts or null')
      .optional(),
    /** What stands between the entries of a list field in one cell. */
    separator: z.string().min(1, 'must not be empty').optional(),
    /**
     * What a cell says, and what the record says for it. Where it is given for a text, it must hold everything that the
     * cells say; for a date or a number, what is none (`"unknown": null`).
     */
    values: valueMap(plainValue).optional(),
    dates: z.enum(DATE_FORMATS).optional(),
    /** How exactly the dates are known, where cells say more: spreadsheets make the first day of a month. */
    precision: z.enum(PRECISIONS).optional(),
    /** For a list of parts: the field of each that an entry of the cell fills, and what stands in the others. */
    each: z.strictObject({ field: z.string(), constants: z.record(z.string(), plainValue).default({}) }).optional(),
  }),
)

/** How the columns of a table are to be read as the records of one list. */
export const mappingSchema = z.strictObject({
  list: z.enum(RECORD_FILES.map(({ list }) => list)),
  /** The sheet of a workbook; without it the first. */
  sheet: z.string().optional(),
  /** What stands between the cells of a CSV file; without it what the first row tells. */
  delimiter: z.enum(DELIMITERS).optional(),
  /** How dates are written where a field does not say it itself. */
  dates: z.enum(DATE_FORMATS).optional(),
  fields: z.record(z.string(), fieldRule),
  /** The column that says which rows only reviewers see. An empty cell leaves a record as it is. */
  restricted: z.strictObject({ column: columnName, values: valueMap(z.boolean()) }).optional(),
})

export type Mapping = z.infer<typeof mappingSchema>
export type FieldRule = Mapping['fields'][string]

/** The fields that tell which record a row is; a table must have them. */
export const KEY_FIELDS: Readonly<Record<ListName, readonly string[]>> = {
  persons: ['id'],
  incidents: ['id'],
  cases: ['id'],
  groups: ['id'],
  statistics: ['id'],
  statements: ['id'],
  conflicts: ['about'],
  sources: ['id'],
  unreadCitations: ['court', 'reference'],
}

/** The columns that a mapping reads. */
export function mappedColumns({ fields, restricted }: Mapping): readonly string[] {
  const columns = Object.values(fields).flatMap(({ column }) => column ?? [])
  return [...new Set([...columns, ...(restricted ? [restricted.column] : [])])]
}
