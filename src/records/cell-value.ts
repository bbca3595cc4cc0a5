import { shownValue } from '../../knowledge/records/reading/shape-reason.ts'
import { cutTo, dateFrom, type DateFormat } from './date-format.ts'
import type { FieldKind } from './field-kinds.ts'
import type { FieldRule } from './mapping.ts'
import type { Cell, DateCell } from './table.ts'

/** What a cell gives for a field, as JSON; null where it is empty. Or why it gives nothing. */
export type CellValue = { readonly value: unknown } | { readonly reason: string }

/** How a field is to be read: its rule, its kind, and the format of its dates, which only a date needs. */
export interface FieldPlan {
  readonly rule: FieldRule
  readonly kind: FieldKind
  readonly dates: DateFormat
}

/** Reads a cell as the mapping declares it. What the field allows is judged afterwards, by the record's schema. */
export function cellValue(cell: Cell, plan: FieldPlan): CellValue {
  if (typeof cell !== 'string') return dateCellValue(cell, plan)
  const text = cell.trim()
  if (text === '') return { value: null }
  if (plan.kind.kind === 'texts' || plan.kind.kind === 'parts') return listValue(text, plan)
  const mapped = mappedValue(text, plan.rule)
  if (plan.kind.kind === 'date') return mapped ?? dateValue(text, plan)
  if (plan.kind.kind === 'number') return mapped ?? numberValue(text)
  return mapped ?? (plan.rule.values ? unmapped(text) : { value: text })
}

/** Undefined where the mapping has no values, or not this one. What is already as the record says it, is left so. */
function mappedValue(text: string, { values }: FieldRule): CellValue | undefined {
  const value = values?.get(text)
  if (value !== undefined) return { value }
  return values?.values().some((known) => known === text) ? { value: text } : undefined
}

function unmapped(text: string): CellValue {
  return { reason: `is not among the values of the mapping; found ${shownValue(text)}` }
}

function listValue(text: string, { rule, kind }: FieldPlan): CellValue {
  const entries = text.split(rule.separator ?? text).map((entry) => entry.trim())
  const values = entries
    .filter((entry) => entry !== '')
    .map((entry) => mappedValue(entry, rule) ?? (rule.values ? unmapped(entry) : { value: entry }))
  const told: unknown[] = []
  for (const value of values) {
    if ('reason' in value) return value
    if (value.value !== null) told.push(value.value)
  }
  const { each } = rule
  if (kind.kind !== 'parts' || each === undefined) return { value: told }
  return { value: told.map((value) => ({ ...each.constants, [each.field]: value })) }
}

function dateValue(text: string, { rule, dates }: FieldPlan): CellValue {
  const date = dateFrom(text, dates)
  const form = dates === 'ISO' ? 'YYYY-MM-DD, YYYY-MM or YYYY' : dates
  if (date === undefined) return { reason: `must be a possible date written ${form}; found ${shownValue(text)}` }
  return { value: cutTo(date, rule.precision ?? 'day') }
}

/** A day that a spreadsheet keeps as a date, with a time of day where it was typed so. */
function dateCellValue({ day, time }: DateCell, { rule, kind }: FieldPlan): CellValue {
  const isWhole = time === '00:00:00'
  if (kind.kind === 'date') return { value: cutTo(day, rule.precision ?? 'day') }
  if (kind.kind === 'text' && isWhole) return { value: day }
  if (kind.kind === 'moment') {
    const reason = 'holds a time without its offset from UTC; write it as a text, as in 2026-11-24T06:00+01:00'
    return isWhole ? { value: day } : { reason }
  }
  return { reason: `must be no date; found ${day}` }
}

function numberValue(text: string): CellValue {
  const isNumber = /^-?\d{1,15}(?:\.\d{1,20})?(?:[eE][+-]?\d{1,3})?$/.test(text)
  return isNumber
    ? { value: Number(text) }
    : { reason: `must be a number written 12 or 12.5; found ${shownValue(text)}` }
}
