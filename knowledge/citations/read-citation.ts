import { draftCitations, endOf, hasCore } from './citation-draft.ts'
import type { CitationDraft } from './citation-draft.ts'
import type { CitationReading } from './citation-reading.ts'
import { readCitationSigns } from './citation-signs.ts'
import type { CitationSign } from './citation-signs.ts'
import { cleanCitedText } from './clean-text.ts'
import { citedDate } from './cited-date.ts'
import { readFurtherNumbers } from './further-numbers.ts'
import { nameBesideNumber } from './name-beside-number.ts'
import { stateNamed } from './respondent-state.ts'

/** More citations than a skeleton argument holds; the rest of a longer list is not read. */
export const MOST_CITATIONS = 300

/**
 * The citations in a pasted text, in its order: one, a sentence's, or a bibliography's. Total and linear: every string
 * gives a list, an ordinary sentence an empty one. Texts are read up to `LONGEST_CITED_TEXT` characters and
 * `MOST_CITATIONS` citations.
 */
export function readCitations(text: string): readonly CitationReading[] {
  const clean = cleanCitedText(text)
  const { signs, rest } = readCitationSigns(clean)
  const readings: CitationReading[] = []
  let reached = 0
  for (const draft of draftCitations(clean, signs)) {
    const reading = readingOf(clean, rest, draft, reached)
    if (reading !== undefined) readings.push(reading)
    if (readings.length === MOST_CITATIONS) break
    reached = Math.max(reached, endOf(draft), reading?.end ?? 0)
  }
  return readings
}

const INTERNATIONAL = new Set(['ecthr', 'cjeu', 'cat', 'hrc'])
type Sign<T extends CitationSign['type']> = Extract<CitationSign, { type: T }>

function readingOf(text: string, rest: string, draft: CitationDraft, from: number): CitationReading | undefined {
  if (!hasCore(draft)) return nationalReading(text, draft, from)
  const references = ofType(draft, 'reference')
  const parties = ofType(draft, 'parties')[0]
  const name = parties ? undefined : nameBesideNumber(rest, references, from)
  if (parties === undefined && name === undefined && isStray(text, draft)) return undefined
  const start = Math.min(name?.start ?? Infinity, ...draft.map((sign) => sign.start))
  const end = Math.max(name?.end ?? 0, endOf(draft))
  return {
    ...commonFields(text, draft),
    ...partiesOf(parties, name?.name ?? null),
    text: withClosingBracket(text, start, end),
    start,
    end,
    certain: references.length > 0 || (parties !== undefined && isCertain(parties, draft)),
  }
}

function withClosingBracket(text: string, start: number, end: number): string {
  const words = text.slice(start, end)
  const closing = /^[)\]»”"]/.exec(text.slice(end))?.[0] ?? ''
  const isOpen = closing === ')' && words.split('(').length > words.split(')').length
  return (isOpen ? words + closing : words).trim()
}

function isCertain({ certainty }: Sign<'parties'>, draft: CitationDraft): boolean {
  if (certainty === 'sure' || draft.some((sign) => sign.type === 'formation' || sign.type === 'court')) return true
  return certainty === 'with-day' && draft.some((sign) => sign.type === 'date' && sign.date.length > 4)
}

/** A number that could be a quantity counts only beside a name, a court or a date, or alone in the message. */
function isStray(text: string, draft: CitationDraft): boolean {
  const references = ofType(draft, 'reference')
  if (references.some((reference) => reference.certain)) return false
  const alone = references.length === 1 && text.trim().length === endOf(draft) - (draft[0]?.start ?? 0)
  return !alone && !draft.some((sign) => sign.type === 'court' || (sign.type === 'date' && sign.date.length > 7))
}

/** Decisions of national courts are often cited by name, court and date alone. */
function nationalReading(text: string, draft: CitationDraft, from: number): CitationReading | undefined {
  const court = ofType(draft, 'court').find(({ key }) => !INTERNATIONAL.has(key))
  if (court === undefined) return undefined
  const line = text.slice(from, court.start)
  const opening = from + Math.max(line.lastIndexOf('\n'), line.lastIndexOf(';')) + 1
  const start = Math.min(opening, ...draft.map((sign) => sign.start))
  const end = endOf(draft)
  const tail = /^[)\]. ]*(?:\([^()\n]{1,60}\))?/.exec(text.slice(end))?.[0].length ?? 0
  const fields = { ...commonFields(text, draft), applicant: null, respondent: null }
  return { ...fields, text: text.slice(start, end + tail).trim(), start, end: end + tail, certain: false }
}

function commonFields(text: string, draft: CitationDraft) {
  const references = ofType(draft, 'reference')
  const further = references.flatMap(({ end }) => readFurtherNumbers(text.slice(end, end + 60)) ?? [])[0]
  const volume = ofType(draft, 'volume')[0]
  const court = ofType(draft, 'court')[0]
  return {
    references: references.map(({ kind, value }) => ({ kind, value })),
    furtherNumbers: further?.count ?? null,
    hasFurtherNumbers: further !== undefined,
    volume: volume === undefined ? null : { text: text.slice(volume.start, volume.end), year: volume.year },
    date: citedDate(text, draft),
    court: court === undefined ? null : { key: court.key, name: text.slice(court.start, court.end) },
    grandChamber: draft.some((sign) => sign.type === 'formation'),
    kind: ofType(draft, 'kind')[0]?.kind ?? null,
    findings: ofType(draft, 'finding').map(({ finding, articles }) => ({ finding, articles })),
    paragraph: ofType(draft, 'paragraph')[0]?.paragraph ?? null,
  }
}

/** In “Russia v Kononko” the person is the respondent, and no respondent state is named. */
function partiesOf(
  parties: Sign<'parties'> | undefined,
  name: string | null,
): Pick<CitationReading, 'applicant' | 'respondent'> {
  if (parties === undefined) return { applicant: name, respondent: null }
  if (parties.state === null && stateNamed(parties.applicant) !== undefined)
    return { applicant: parties.respondent, respondent: null }
  return { applicant: parties.applicant, respondent: { text: parties.respondent, state: parties.state } }
}

function ofType<T extends CitationSign['type']>(draft: CitationDraft, type: T): readonly Sign<T>[] {
  return draft.filter((sign): sign is Sign<T> => sign.type === type)
}
