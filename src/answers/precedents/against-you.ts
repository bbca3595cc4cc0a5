import type { Case } from '../../../knowledge/records/case.ts'
import type { Block } from '../../reply/block.ts'
import type { Answering } from '../answering.ts'
import { caseItem } from './case-item.ts'

/**
 * Contrary authority in the same circumstances. A set that hid it would fail a lawyer in court, so it ends the first
 * page also where a judgment stands in the list above already; then its name is enough.
 */
export function againstYou(
  answering: Answering,
  adverse: readonly Case[],
  listed: ReadonlySet<string>,
): readonly Block[] {
  if (adverse.every(({ id }) => listed.has(id) && listed.size === adverse.length)) return []
  const items = adverse.map((judgment) => {
    const { id, title, details } = caseItem(answering, judgment, null)
    return { number: null, id, title, details: listed.has(id) ? [] : details.slice(0, 1) }
  })
  return [{ type: 'records', heading: answering.words.say('against-you', { count: adverse.length }), items }]
}
