import type { Source } from '../records/source.ts'
import { citation } from './citation.ts'
import type { Citation, CitationMark, JudgmentSubject } from './citation.ts'
import { joinParts } from './join-parts.ts'
import { announcedNumbers } from './joined-numbers.ts'
import { judgmentParts } from './judgment-parts.ts'
import { withVersus } from './judgment-title.ts'
import { writtenDate } from './written-date.ts'

const SHORT_NAMES = new Map([
  ['ecthr', 'ECtHR'],
  ['cjeu', 'CJEU'],
])

/** Name, court, every number, date: for a message or a table, in no school's form. */
export function citePlainly(subject: JudgmentSubject, marks: readonly CitationMark[] = []): Citation {
  const parts = judgmentParts(subject)
  const name = `${withVersus(parts.name, 'v.')}${parts.grandChamber ? ' [GC]' : ''}${parts.decision ? ' (dec.)' : ''}`
  const court = parts.needsCourt ? (SHORT_NAMES.get(parts.court) ?? parts.courtName) : ''
  const number = parts.symbol ?? announcedNumbers(parts.numbers, 'no.', 'nos.')
  const date = parts.needsCourt ? writtenDate(parts.date) : ''
  return citation('plain', [joinParts([name, court, number, date], ', ')], marks)
}

/** Publisher, title, date and address of a source. */
export function citeSourcePlainly(source: Source, marks: readonly CitationMark[] = []): Citation {
  const title = source.title.startsWith('[') ? source.title : `“${source.title}”`
  const parts = [source.publisher, title, writtenDate(source.published), source.url]
  return citation('plain', [joinParts(parts, ', ')], marks)
}
