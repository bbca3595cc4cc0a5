import type { Case } from '../../../knowledge/records/case.ts'
import { plain, type Line } from '../../reply/line.ts'
import type { Answering } from '../answering.ts'

/**
 * Whether a judgment of the Strasbourg Court is final. Those of the Grand Chamber and of committees are so at once
 * (ECHR Articles 44 § 1 and 28 § 2); a chamber's after three months or a panel's decision, which somebody must have read.
 */
export function finality({ words, knowledge }: Answering, judgment: Case): Line | undefined {
  const { court, finalOn, formation, name, date } = judgment
  if (court !== 'ECtHR') return undefined
  const isFinalAtOnce = formation === 'Grand Chamber' || formation === 'Committee' || name.includes('[GC]')
  const since = finalOn ?? (isFinalAtOnce ? date : null)
  // Where the record's own words speak of finality, the missing field must not contradict them.
  if (since === null && /\bfinal (?:on|since|in)\b/i.test(`${judgment.holding} ${judgment.consequence ?? ''}`))
    return undefined
  if (since === null) return plain(words.say('final-unknown'))
  return plain(words.say(since > knowledge.today ? 'final-not-yet' : 'final-on', { date: words.date(since) }))
}
