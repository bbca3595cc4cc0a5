import type { Conflict } from '../../knowledge/records/conflict.ts'
import { isPossibleDate } from '../../knowledge/records/record-date.ts'
import { subjectOf } from '../../knowledge/records/record-set.ts'
import type { Block } from '../reply/block.ts'
import type { Line } from '../reply/line.ts'
import type { Answering } from './answering.ts'
import { titleOf } from './record/title-of.ts'

/** Where sources disagree about any of the records: every value with its source. Empty when they do not. */
export function disagreements(answering: Answering, ids: readonly string[]): readonly Block[] {
  const { knowledge, words } = answering
  const conflicts = ids.flatMap((id) => knowledge.records.conflictsAbout(id)).filter(isDisagreement)
  if (conflicts.length === 0) return []
  return [
    {
      type: 'paragraph',
      heading: words.say('disagreements'),
      lines: conflicts.flatMap((one) => conflictLines(answering, one)),
    },
  ]
}

function conflictLines(answering: Answering, conflict: Conflict): readonly Line[] {
  const { words, claim } = answering
  const id = subjectOf(conflict)
  const field = conflict.about.slice(id.length + 1)
  const label = words.has(`field-${field.replaceAll('.', '-')}`)
    ? words.say(`field-${field.replaceAll('.', '-')}`)
    : field
  const head = claim([{ record: id, text: titleOf(answering, id) }, `: ${label}`], [])
  const shown = (value: string) => (isDateField(field) ? withDatesWritten(value, words.date) : value)
  const values = [...bySaid(conflict)].map(([value, sources]) => claim(`– ${shown(value)}`, sources))
  return [head, ...values, ...(conflict.note ? [claim(`  ${conflict.note}`, [])] : [])]
}

/** The sources of each value: two that say the same stand together. */
function bySaid({ values }: Conflict): ReadonlyMap<string, readonly string[]> {
  const said = new Map<string, string[]>()
  for (const { value, source } of values) said.set(value, [...(said.get(value) ?? []), source])
  return said
}

/** One value alone is a note on a source, and no disagreement. */
function isDisagreement(conflict: Conflict): boolean {
  return bySaid(conflict).size > 1
}

function isDateField(field: string): boolean {
  return /(?:^|\.)(?:date|from|to|asOf|banned|finalOn|published)$/.test(field)
}

/** Other text of the value is kept: “Thursday (11 December 2014)”. */
function withDatesWritten(value: string, date: (date: string) => string): string {
  return value.replace(/\d{4}-\d{2}(?:-\d{2})?/g, (found) => (isPossibleDate(found) ? date(found) : found))
}
