import { citation, italic } from './citation.ts'
import type { Citation, CitationSpan, JudgmentSubject } from './citation.ts'
import { joinParts } from './join-parts.ts'
import { announcedNumbers } from './joined-numbers.ts'
import { judgmentParts } from './judgment-parts.ts'
import type { JudgmentParts } from './judgment-parts.ts'
import { withVersus } from './judgment-title.ts'
import { writtenDate } from './written-date.ts'

/**
 * The Court's own form (note on the mode of citation, October 2022): name, number, date. Both numbers of two joined
 * applications are written out; of more, the first “and N others”. UN documents stand in brackets, as the Court cites
 * them; judgments of Luxembourg in its own form; national ones with their court.
 */
export function citeAsStrasbourg(subject: JudgmentSubject): Citation {
  const parts = judgmentParts(subject)
  return citation('echr', parts.court === 'cjeu' ? luxembourg(parts) : caseSpans(parts))
}

function caseSpans(parts: JudgmentParts): readonly CitationSpan[] {
  const name = withVersus(parts.name, 'v.')
  const marks = `${parts.grandChamber ? ' [GC]' : ''}${parts.decision ? ' (dec.)' : ''}`
  if (parts.symbol !== null) return [italic(name), marks, ` (${parts.symbol})`]
  const court = parts.court === 'ecthr' || !parts.needsCourt ? '' : parts.courtName
  const date = parts.needsCourt ? writtenDate(parts.date) : ''
  const number = strasbourgNumbers(parts.numbers)
  const order = parts.court === 'national' && name === '' ? [court, number, date] : [number, court, date]
  const rest = joinParts(order, ', ')
  return name === '' ? [rest] : [italic(name), marks, rest === '' ? '' : `, ${rest}`]
}

function strasbourgNumbers(numbers: readonly string[]): string {
  const others = numbers.length - 1
  const areApplications = numbers.every((number) => /^\d+\/\d+$/.test(number))
  return others > 1 && areApplications
    ? `nos. ${numbers[0]} and ${others} others`
    : announcedNumbers(numbers, 'no.', 'nos.')
}

/** As curia.europa.eu prints it, with non-breaking hyphens. */
function luxembourg(parts: JudgmentParts): readonly CitationSpan[] {
  const date = writtenDate(parts.date)
  const numbers = parts.numbers.map((number) => number.replaceAll('-', '\u2011'))
  const tail = joinParts([...numbers, parts.ecli?.replace(/^ECLI:/, '') ?? ''], ', ')
  return [date === '' ? 'judgment in ' : `judgment of ${date}, `, italic(parts.name), tail === '' ? '' : `, ${tail}`]
}
