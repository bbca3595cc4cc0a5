import type { Case } from '../../../knowledge/records/case.ts'
import type { Block } from '../../reply/block.ts'
import type { Answering } from '../answering.ts'
import { caseItem } from './case-item.ts'

/** Contrary authority in the same circumstances. A set that hid it would fail a lawyer in court. */
export function againstYou(
  answering: Answering,
  adverse: readonly Case[],
  listed: ReadonlySet<string>,
): readonly Block[] {
  const rest = adverse.filter(({ id }) => !listed.has(id))
  if (rest.length === 0) return []
  const items = rest.map((judgment) => {
    const { id, title, details } = caseItem(answering, judgment, null)
    return { number: null, id, title, details: details.slice(0, 1) }
  })
  return [{ type: 'records', heading: answering.words.say('against-you', { count: rest.length }), items }]
}
