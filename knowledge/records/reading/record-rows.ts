import type { z } from 'zod'
import type { Finding } from '../checks/finding.ts'
import { RECORD_NOUNS, type ListName } from '../record-files.ts'
import { shapeReason, shownValue } from './shape-reason.ts'

/** A record that fits its schema, with its place in the file. */
export interface Row<T> {
  readonly index: number
  readonly record: T
}

export interface ReadRows<T> {
  readonly rows: readonly Row<T>[]
  readonly findings: readonly Finding[]
}

/** Fits every row of a file to its schema. One finding for each field that does not fit, also for each unknown field. */
export function readRows<T>(list: ListName, schema: z.ZodType<T>, rows: readonly unknown[]): ReadRows<T> {
  const fitting: Row<T>[] = []
  const findings: Finding[] = []
  for (const [index, row] of rows.entries()) {
    const result = schema.safeParse(row, { error: shapeReason, reportInput: true })
    if (result.success) fitting.push({ index, record: result.data })
    else findings.push(...result.error.issues.flatMap((issue) => findingsOf(issue, list, index)))
  }
  return { rows: fitting, findings }
}

function findingsOf(issue: z.core.$ZodIssue, list: ListName, index: number): readonly Finding[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? step.toString() : step))
  if (issue.code === 'unrecognized_keys') {
    const reason = `is no field of ${path.length === 0 ? `a record of type ${RECORD_NOUNS[list].one}` : 'this part'}`
    return issue.keys.map((key) => ({ list, index, path: [...path, key], reason }))
  }
  // What a list or an enumeration may hold says enough; what was found is said where it is a plain value.
  const shown = issue.code === 'invalid_type' ? undefined : shownValue(issue.input)
  return [{ list, index, path, reason: shown === undefined ? issue.message : `${issue.message}; found ${shown}` }]
}
