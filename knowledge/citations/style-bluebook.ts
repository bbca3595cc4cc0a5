import { citation, italic } from './citation.ts'
import type { Citation, JudgmentSubject } from './citation.ts'
import { bracketParts, joinParts } from './join-parts.ts'
import { announcedNumbers } from './joined-numbers.ts'
import { judgmentParts } from './judgment-parts.ts'
import type { JudgmentParts } from './judgment-parts.ts'
import { withVersus } from './judgment-title.ts'
import { bluebookDate } from './written-date.ts'

/**
 * The Bluebook's form for unreported judgments of foreign and international courts, with HUDOC's address where its item
 * is known.
 */
export function citeInBluebook(subject: JudgmentSubject): Citation {
  const parts = judgmentParts(subject)
  const name = withVersus(parts.name, 'v.')
  const marks = `${parts.grandChamber ? ' [GC]' : ''}${parts.decision ? ' (dec.)' : ''}`
  const cited = joinParts([bluebookNumbers(parts), documentOf(parts)], ', ')
  const tail = joinParts([cited, decidedIn(parts)], ' ')
  if (name === '') return citation('bluebook', [tail])
  const separator = tail === '' ? '' : cited === '' ? ' ' : ', '
  const address = parts.itemid === null ? '' : `, https://hudoc.echr.coe.int/eng?i=${parts.itemid}`
  return citation('bluebook', [italic(name), marks, separator, tail, address])
}

function bluebookNumbers(parts: JudgmentParts): string {
  if (parts.court === 'committee') return announcedNumbers(parts.numbers, 'Communication No.', 'Communications Nos.')
  if (parts.court === 'ecthr') return announcedNumbers(parts.numbers, 'App. No.', 'App. Nos.')
  return announcedNumbers(parts.numbers, 'No.', 'Nos.')
}

function documentOf(parts: JudgmentParts): string {
  if (parts.symbol !== null) return `U.N. Doc. ${parts.symbol}`
  return parts.court === 'cjeu' ? (parts.ecli ?? '') : ''
}

/** The Court of Human Rights and documents of the United Nations name themselves. */
function decidedIn(parts: JudgmentParts): string {
  if (!parts.needsCourt) return ''
  const court = parts.court === 'ecthr' || parts.symbol !== null ? '' : parts.courtName
  return bracketParts([court, bluebookDate(parts.date)], ' ')
}
