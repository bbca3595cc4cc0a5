import { citation, italic } from './citation.ts'
import type { Citation, JudgmentSubject } from './citation.ts'
import { announcedNumbers } from './joined-numbers.ts'
import { judgmentParts } from './judgment-parts.ts'
import { withVersus } from './judgment-title.ts'
import { bluebookDate } from './written-date.ts'

/** The Bluebook's form for unreported judgments of foreign and international courts, with HUDOC's address where its item is known. */
export function citeInBluebook(subject: JudgmentSubject): Citation {
  const parts = judgmentParts(subject)
  const isCommittee = parts.court === 'committee'
  const number = isCommittee
    ? announcedNumbers(parts.numbers, 'Communication No.', 'Communications Nos.')
    : announcedNumbers(parts.numbers, parts.court === 'ecthr' ? 'App. No.' : 'No.', parts.court === 'ecthr' ? 'App. Nos.' : 'Nos.')
  const document = parts.symbol === null ? '' : `U.N. Doc. ${parts.symbol}`
  const date = parts.needsCourt ? bluebookDate(parts.date) : ''
  const court = parts.court === 'ecthr' || parts.symbol !== null || !parts.needsCourt ? '' : parts.courtName.replace(/ \(([^()]*)\)/g, ', $1')
  const name = withVersus(parts.name, 'v.')
  const marks = `${parts.grandChamber ? ' [GC]' : ''}${parts.decision ? ' (dec.)' : ''}`
  const cited = [number, parts.court === 'cjeu' ? (parts.ecli ?? '') : '', document].filter((part) => part !== '').join(', ')
  const decided = [court, date].filter((part) => part !== '').join(' ')
  const address = parts.itemid === null ? '' : `, https://hudoc.echr.coe.int/eng?i=${parts.itemid}`
  const tail = `${cited}${decided === '' ? '' : ` (${decided})`}`.trim()
  if (name === '') return citation('bluebook', [tail])
  const join = cited === '' ? ' ' : ', '
  return citation('bluebook', [italic(name), marks, tail === '' ? '' : `${join}${tail}`, address])
}
