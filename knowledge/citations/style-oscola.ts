import type { Source } from '../records/source.ts'
import { citation, italic } from './citation.ts'
import type { Citation, CitationSpan, JudgmentSubject } from './citation.ts'
import { bracketParts, joinParts } from './join-parts.ts'
import { announcedNumbers, joinedNumbers } from './joined-numbers.ts'
import { judgmentParts } from './judgment-parts.ts'
import type { JudgmentParts } from './judgment-parts.ts'
import { withVersus } from './judgment-title.ts'
import { writtenDate } from './written-date.ts'

/**
 * OSCOLA, fourth edition: no full stops in abbreviations, court and date in brackets, the form for judgments that are
 * not in the printed reports (libguides.swansea.ac.uk/Oscola/ECHR, 2026-11). Without the footnote's final full stop.
 */
export function citeInOscola(subject: JudgmentSubject): Citation {
  const parts = judgmentParts(subject)
  const name = withVersus(parts.name, 'v')
  if (parts.court === 'cjeu') return citation('oscola', luxembourg(parts, name))
  const marks = `${parts.grandChamber ? ' [GC]' : ''}${parts.decision ? ' (dec)' : ''}`
  const rest = parts.court === 'committee' ? communication(parts) : numberAndCourt(parts)
  return citation('oscola', name === '' ? [rest.trim()] : [italic(name), marks, rest])
}

/** A source in OSCOLA's forms for newspapers, web pages and documents of organisations. The day of access is the reader's to add. */
export function citeSourceInOscola(source: Source): Citation {
  const { title, numbers } = documentTitle(source)
  const details = bracketParts([...numbers, writtenDate(source.published)])
  const tail = `${details === '' ? '' : ` ${details}`} <${source.url}>`
  if (source.kind === 'news') return citation('oscola', [title, ' ', italic(source.publisher), tail])
  return citation('oscola', [`${source.publisher}, ${title}`, tail])
}

/** A document's own numbers (`UA 118/21, EUR 61/5015/2021`) move from the title's brackets to the date's. */
function documentTitle(source: Source): { readonly title: string; readonly numbers: readonly string[] } {
  const found = /^(.+?) \(([^()]*\b[A-Z]{2,3} ?\d{2,3}\/[^()]*)\)$/.exec(source.title)
  const title = found?.[1] ?? source.title
  const isDescription = title.startsWith('[') && title.endsWith(']')
  return { title: isDescription ? title : `'${title}'`, numbers: found?.[2] === undefined ? [] : [found[2]] }
}

/** ` App no 17185/05 (ECtHR, 23 September 2010)`; a decision without a name begins with its court. */
function numberAndCourt(parts: JudgmentParts): string {
  const date = writtenDate(parts.date)
  if (parts.court === 'ecthr') {
    return ` ${joinParts([announcedNumbers(parts.numbers, 'App no', 'App nos'), bracketParts(['ECtHR', date])], ' ')}`
  }
  const number = announcedNumbers(parts.numbers, 'no', 'nos')
  if (parts.name === '') return joinParts([parts.courtName, number, bracketParts([date])], ' ')
  const decided = parts.needsCourt ? bracketParts([parts.courtName, date]) : ''
  return number === '' && decided === '' ? '' : ` ${joinParts([number, decided], ' ')}`
}

function communication(parts: JudgmentParts): string {
  const date = writtenDate(parts.date)
  const number = joinParts(
    [parts.numbers.length > 1 ? 'Communication Nos' : 'Communication No', joinedNumbers(parts.numbers)],
    ' ',
  )
  const decided = parts.symbol === null ? bracketParts([parts.courtName, date]) : bracketParts([date])
  const document = parts.symbol === null ? '' : `UN Doc ${parts.symbol}`
  return `, ${joinParts([parts.numbers.length === 0 ? '' : number, decided, document], ' ')}`
}

function luxembourg(parts: JudgmentParts, name: string): readonly CitationSpan[] {
  const number = joinParts([parts.numbers.length > 1 ? 'Joined Cases' : 'Case', joinedNumbers(parts.numbers)], ' ')
  const ecli = parts.ecli?.replace(/^ECLI:/, '') ?? ''
  const tail = ecli === '' ? bracketParts(['CJEU', writtenDate(parts.date)]) : ecli
  return [parts.numbers.length === 0 ? '' : `${number} `, italic(name), ` ${tail}`]
}
