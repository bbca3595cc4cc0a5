import { applicantNames } from './applicant-name.ts'
import { compareOutcome } from './compare-outcome.ts'
import { compareReferences } from './compare-reference.ts'
import type { CitationReading } from './citation-reading.ts'
import { isKnownCourt } from './courts.ts'
import { readStrasbourgEcli } from './ecli.ts'
import type { StrasbourgEcli } from './ecli.ts'
import type { CitedField, FieldComparison } from './field-comparison.ts'
import { foldLetters } from './fold-letters.ts'
import { foldedWords } from './judgment-index.ts'
import type { CitableJudgment } from './judgment-index.ts'
import { compareApplicantNames } from './same-applicant.ts'

type Agreement = FieldComparison['agreement']

/** A shorter recorded title could stand in a text by chance. */
const SHORTEST_TITLE = 12

/** Every field of a citation beside one judgment of the records. `siblings` share a number with it. */
export function compareFields(
  reading: CitationReading,
  judgment: CitableJudgment,
  siblings: readonly CitableJudgment[],
): readonly FieldComparison[] {
  return [
    compareReferences(reading, judgment),
    compareName(reading, judgment),
    compareDate(reading, judgment),
    compareRespondent(reading, judgment),
    compareCourt(reading, judgment),
    compareFormation(reading, judgment, siblings),
    compareKind(reading, judgment),
    compareOutcome(reading.findings, judgment),
  ]
}

/** True where a folded text holds the whole recorded name of a decision that is cited by description, not by parties. */
export function holdsTitle(foldedText: string, judgment: CitableJudgment): boolean {
  if (judgment.respondent !== null || judgment.foldedTitle.length < SHORTEST_TITLE) return false
  return ` ${foldedText} `.includes(` ${judgment.foldedTitle} `)
}

/** True where two record dates can mean the same day: one is the beginning of the other. */
export function datesAgree(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one)
}

function compareName(reading: CitationReading, judgment: CitableJudgment): FieldComparison {
  const cited = reading.applicant ?? ''
  const recorded = judgment.subject.record.name
  if (holdsTitle(foldedWords(reading.text), judgment))
    return field('name', 'agrees', cited === '' ? recorded : cited, recorded)
  if (cited === '') return field('name', 'not-cited', '', recorded)
  if (judgment.applicants === null) return field('name', 'unknown', cited, recorded)
  const agreement = compareApplicantNames(applicantNames(cited), judgment.applicants, judgment.persons)
  return field('name', agreement === 'same' ? 'agrees' : agreement === 'short' ? 'short' : 'differs', cited, recorded)
}

function compareDate(reading: CitationReading, judgment: CitableJudgment): FieldComparison {
  const dates = [reading.date, eclisOf(reading)[0]?.date ?? null].filter((date) => date !== null)
  const recorded = judgment.date ?? ''
  const volume = impossibleVolume(reading, recorded)
  if (dates.length === 0)
    return volume === undefined ? field('date', 'not-cited', '', recorded) : field('date', 'differs', volume, recorded)
  if (recorded === '') return field('date', 'unknown', dates[0] ?? '', '')
  const other = dates.find((date) => !datesAgree(date, recorded)) ?? volume
  return field('date', other === undefined ? 'agrees' : 'differs', other ?? dates[0] ?? '', recorded)
}

/** The Court prints a judgment in the reports of its own year; those of the year after are let pass. */
function impossibleVolume({ volume }: CitationReading, recorded: string): string | undefined {
  if (volume === null || recorded === '') return undefined
  const years = volume.year - Number(recorded.slice(0, 4))
  return years === 0 || years === 1 ? undefined : volume.text
}

/** A respondent in words that name no state known here is not the recorded state of an international case. */
function compareRespondent(reading: CitationReading, judgment: CitableJudgment): FieldComparison {
  const cited = reading.respondent
  const recorded = judgment.respondent ?? ''
  if (cited === null) return field('respondent', 'not-cited', '', recorded)
  if (recorded === '') return field('respondent', 'unknown', cited.state ?? cited.text, '')
  if (cited.state !== null)
    return field('respondent', cited.state === recorded ? 'agrees' : 'differs', cited.state, recorded)
  const isNamed = judgment.foldedTitle.endsWith(foldedWords(foldLetters(cited.text)))
  return field('respondent', isNamed ? 'agrees' : 'differs', cited.text, recorded)
}

function compareCourt(reading: CitationReading, judgment: CitableJudgment): FieldComparison {
  const cited = reading.court
  const recorded = judgment.subject.record.court
  if (cited === null) return field('court', 'not-cited', '', recorded)
  if (cited.key === judgment.court) return field('court', 'agrees', cited.name, recorded)
  return field('court', isKnownCourt(cited.key) ? 'differs' : 'unknown', cited.name, recorded)
}

/** Where the record names no formation, a Grand Chamber judgment on the same application tells that this one is not it. */
function compareFormation(
  reading: CitationReading,
  judgment: CitableJudgment,
  siblings: readonly CitableJudgment[],
): FieldComparison {
  const recorded = judgment.subject.record.formation ?? (judgment.grandChamber === true ? 'Grand Chamber' : '')
  if (!reading.grandChamber) return field('formation', 'not-cited', '', recorded)
  const isOther =
    judgment.grandChamber === false || siblings.some((sibling) => sibling !== judgment && sibling.grandChamber === true)
  const agreement = judgment.grandChamber === true ? 'agrees' : isOther ? 'differs' : 'unknown'
  return field('formation', agreement, 'Grand Chamber', recorded)
}

function compareKind(reading: CitationReading, judgment: CitableJudgment): FieldComparison {
  const recorded = judgment.kind ?? ''
  const ecli = eclisOf(reading)[0]
  const cited = reading.kind ?? ecli?.kind ?? ''
  if (cited === '') return field('kind', 'not-cited', '', recorded)
  if (cited === 'just-satisfaction') return field('kind', agreementOnJustSatisfaction(judgment), cited, recorded)
  const differs = recorded !== '' && (cited !== recorded || (ecli !== undefined && ecli.kind !== recorded))
  return field('kind', recorded === '' ? 'unknown' : differs ? 'differs' : 'agrees', cited, recorded)
}

/** Just satisfaction is given in a judgment of its own, whose name says so; a read judgment without that is the one before it. */
function agreementOnJustSatisfaction({ foldedTitle, subject }: CitableJudgment): Agreement {
  if (/just satisfaction/.test(foldedTitle)) return 'agrees'
  return subject.type === 'case' ? 'differs' : 'unknown'
}

function eclisOf(reading: CitationReading): readonly StrasbourgEcli[] {
  return reading.references.flatMap(({ kind, value }) => {
    const ecli = kind === 'ecli' ? readStrasbourgEcli(value) : undefined
    return ecli ? [ecli] : []
  })
}

function field(name: CitedField, agreement: Agreement, cited: string, recorded: string): FieldComparison {
  return { field: name, agreement, cited, recorded }
}
