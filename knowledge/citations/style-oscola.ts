import type { Source } from '../records/source.ts'
import { citation, italic } from './citation.ts'
import type { Citation, CitationSpan, JudgmentSubject } from './citation.ts'
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
  const marks = `${parts.grandChamber ? ' [GC]' : ''}${parts.decision ? ' (dec)' : ''}`
  if (parts.court === 'cjeu') return citation('oscola', luxembourg(parts, name))
  if (parts.court === 'committee') return citation('oscola', [italic(name), marks, communication(parts)])
  const court = parts.court === 'ecthr' ? 'ECtHR' : unbracketed(parts.courtName)
  const number = announcedNumbers(parts.numbers, parts.court === 'ecthr' ? 'App no' : 'no', parts.court === 'ecthr' ? 'App nos' : 'nos')
  const date = writtenDate(parts.date)
  if (name === '') return citation('oscola', [[court, number, bracketed([date])].filter((part) => part !== '').join(' ')])
  const tail = parts.needsCourt ? bracketed([court, date]) : ''
  return citation('oscola', [italic(name), marks, ...[number, tail].filter((part) => part !== '').map((part) => ` ${part}`)])
}

/** A source in OSCOLA's forms for newspapers, web pages and documents of organisations. The day of access is the reader's to add. */
export function citeSourceInOscola(source: Source): Citation {
  const { title, numbers } = documentTitle(source)
  const date = writtenDate(source.published)
  const details = bracketed([...numbers, date])
  const tail = details === '' ? '' : ` ${details}`
  const address = ` <${source.url}>`
  if (source.kind === 'news') return citation('oscola', [title, ' ', italic(source.publisher), tail, address])
  return citation('oscola', [`${source.publisher}, ${title}`, tail, address])
}

/** A document's own numbers (`UA 118/21, EUR 61/5015/2021`) move from the title's brackets to the date's. */
function documentTitle(source: Source): { readonly title: string; readonly numbers: readonly string[] } {
  const found = /^(.+?) \(([^()]*\b[A-Z]{2,3} ?\d{2,3}\/[^()]*)\)$/.exec(source.title)
  const title = found?.[1] ?? source.title
  const isDescription = title.startsWith('[') && title.endsWith(']')
  return { title: isDescription ? title : `'${title}'`, numbers: found?.[2] === undefined ? [] : [found[2]] }
}

function communication(parts: JudgmentParts): string {
  const numbers = parts.numbers.length === 0 ? '' : `, Communication ${parts.numbers.length === 1 ? 'No' : 'Nos'} ${joinedNumbers(parts.numbers)}`
  const date = writtenDate(parts.date)
  if (parts.symbol === null) return `${numbers} ${bracketed([parts.courtName, date])}`
  return `${numbers}${date === '' ? '' : ` (${date})`} UN Doc ${parts.symbol}`
}

function luxembourg(parts: JudgmentParts, name: string): readonly CitationSpan[] {
  const number = joinedNumbers(parts.numbers)
  const ecli = parts.ecli?.replace(/^ECLI:/, '') ?? ''
  const opening = number === '' ? '' : `${parts.numbers.length > 1 ? 'Joined Cases' : 'Case'} ${number} `
  return [opening, italic(name), ecli === '' ? ` ${bracketed(['CJEU', writtenDate(parts.date)])}` : ` ${ecli}`]
}

function bracketed(parts: readonly string[]): string {
  const kept = parts.filter((part) => part !== '')
  return kept.length === 0 ? '' : `(${kept.join(', ')})`
}

/** Brackets do not nest: `Audiencia Nacional (Spain)` is `Audiencia Nacional, Spain` inside them. */
function unbracketed(court: string): string {
  return court.replace(/ \(([^()]*)\)/g, ', $1')
}
