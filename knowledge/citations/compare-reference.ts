import type { CaseReference } from './case-reference.ts'
import { referenceKey } from './case-reference.ts'
import type { CitationReading } from './citation-reading.ts'
import { readStrasbourgEcli } from './ecli.ts'
import type { FieldComparison } from './field-comparison.ts'
import { numbersOf } from './judgment-parts.ts'
import type { CitableJudgment } from './judgment-index.ts'

type Agreement = 'agrees' | 'differs' | 'unknown'

/** Compares every reference that a citation gives; one that differs decides. */
export function compareReferences(reading: CitationReading, judgment: CitableJudgment): FieldComparison {
  const results = reading.references.map((reference) => ({ reference, ...compareOne(reference, judgment) }))
  const chosen =
    results.find(({ agreement }) => agreement === 'differs') ??
    results.find(({ agreement }) => agreement === 'agrees') ??
    results[0]
  if (chosen === undefined)
    return { field: 'reference', agreement: 'not-cited', cited: '', recorded: recordedReference(judgment) }
  if (chosen.agreement === 'agrees' && !hasAsManyNumbers(reading, judgment)) {
    const cited = `${chosen.reference.value} + ${reading.furtherNumbers ?? '…'}`
    return { field: 'reference', agreement: 'differs', cited, recorded: recordedReference(judgment) }
  }
  return { field: 'reference', agreement: chosen.agreement, cited: chosen.reference.value, recorded: chosen.recorded }
}

/** The references given of a kind that the record does not hold, as a HUDOC item. */
export function uncheckedReferences(reading: CitationReading, judgment: CitableJudgment): readonly string[] {
  const unknown = reading.references.filter((reference) => compareOne(reference, judgment).agreement === 'unknown')
  return [...unknown.map(({ value }) => value), ...(reading.volume === null ? [] : [reading.volume.text])]
}

/** The keys under which a cited reference can be recorded. A year written in full is tried in two digits too. */
export function keysOfReference(reference: CaseReference): readonly string[] {
  const keys = [referenceKey(reference)]
  if (reference.kind === 'number') {
    const inFull = /^(\d{3,6})\/(?:19(?=[5-9])|20(?=[0-4]))(\d{2})$/.exec(reference.value)
    if (inFull) keys.push(`number:${inFull[1]}/${inFull[2]}`)
  }
  if (reference.kind === 'symbol') keys.push(...numbersOf(reference.value).map((number) => `number:${number}`))
  const ecli = reference.kind === 'ecli' ? readStrasbourgEcli(reference.value) : undefined
  if (ecli) keys.push(`number:${ecli.number}`)
  return keys
}

function compareOne(
  reference: CaseReference,
  judgment: CitableJudgment,
): { readonly agreement: Agreement; readonly recorded: string } {
  const recorded = recordedReference(judgment)
  switch (reference.kind) {
    case 'itemid':
      return { agreement: against(judgment.itemid, reference.value), recorded: judgment.itemid ?? '' }
    case 'report':
      return { agreement: compareReport(reference.value, judgment), recorded: judgment.reports.join(', ') }
    case 'symbol':
      if (judgment.symbol !== null)
        return { agreement: against(judgment.symbol, reference.value), recorded: judgment.symbol }
      return { agreement: compareNumber(reference, judgment), recorded }
    case 'ecli':
      return { agreement: compareEcli(reference.value, judgment), recorded: judgment.ecli ?? recorded }
    default:
      return { agreement: compareNumber(reference, judgment), recorded }
  }
}

function compareNumber(reference: CaseReference, judgment: CitableJudgment): Agreement {
  if (judgment.numberKeys.length === 0) return 'unknown'
  return keysOfReference(reference).some((key) => judgment.numberKeys.includes(key)) ? 'agrees' : 'differs'
}

/** An ECLI is made of the first application, the day and the kind; the latter two are compared as fields of their own. */
function compareEcli(ecli: string, judgment: CitableJudgment): Agreement {
  if (judgment.ecli === ecli) return 'agrees'
  const parts = readStrasbourgEcli(ecli)
  if (parts === undefined) return against(judgment.ecli, ecli)
  return against(judgment.numberKeys[0] ?? null, `number:${parts.number}`)
}

/** A number of a series in which the judgment is known under another is another document's. */
function compareReport(report: string, judgment: CitableJudgment): Agreement {
  if (judgment.reports.includes(report)) return 'agrees'
  const series = seriesOf(report)
  if (judgment.court === 'ecthr' && series !== 'ECHR' && series !== 'EHRR') return 'differs'
  return judgment.reports.some((other) => seriesOf(other) === series) ? 'differs' : 'unknown'
}

function seriesOf(report: string): string {
  return /[A-Z]{2,}/.exec(report)?.[0] ?? report
}

function against(recorded: string | null, cited: string): Agreement {
  return recorded === null ? 'unknown' : recorded === cited ? 'agrees' : 'differs'
}

/** “and 2 others” must make up the recorded number of joined applications, and “and others” stand for one at least. */
function hasAsManyNumbers(reading: CitationReading, judgment: CitableJudgment): boolean {
  const cited = reading.references.filter(({ kind }) => kind === 'number').length
  const recorded = judgment.numberKeys.length
  if (recorded === 0) return true
  if (reading.furtherNumbers !== null) return cited + reading.furtherNumbers === recorded
  return !reading.hasFurtherNumbers || cited < recorded
}

function recordedReference(judgment: CitableJudgment): string {
  return judgment.subject.record.reference ?? ''
}
