import type { Conflict } from '../../knowledge/records/conflict.ts'
import { subjectOf } from '../../knowledge/records/record-set.ts'
import type { Block } from '../reply/block.ts'
import type { Line } from '../reply/line.ts'
import type { Answering } from './answering.ts'
import { titleOf } from './record/title-of.ts'

/** Where sources disagree about any of the records: every value with its source. Empty when they do not. */
export function disagreements(answering: Answering, ids: readonly string[]): readonly Block[] {
  const { knowledge, words } = answering
  const conflicts = ids.flatMap((id) => knowledge.records.conflictsAbout(id))
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
  const values = [...bySaid(conflict)].map(([value, sources]) => claim(`– ${value}`, sources))
  return [head, ...values, ...(conflict.note ? [claim(`  ${conflict.note}`, [])] : [])]
}

/** The sources of each value: two that say the same stand together. */
function bySaid({ values }: Conflict): ReadonlyMap<string, readonly string[]> {
  const said = new Map<string, string[]>()
  for (const { value, source } of values) said.set(value, [...(said.get(value) ?? []), source])
  return said
}
