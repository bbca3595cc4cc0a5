import type { CitableJudgment } from './judgment-index.ts'
import type { FieldComparison } from './field-comparison.ts'
import type { ClaimedFinding } from './read-findings.ts'

type Agreement = 'agrees' | 'differs' | 'unknown'

/** Compares what a citation claims the court found with the record; an unread citation can confirm nothing. */
export function compareOutcome(findings: readonly ClaimedFinding[], judgment: CitableJudgment): FieldComparison {
  const { subject } = judgment
  const claims = findings.flatMap(claimsOf)
  if (claims.length === 0) return { field: 'outcome', agreement: 'not-cited', cited: '', recorded: '' }
  const results = claims.map((claim) => ({ claim, agreement: agreementWith(claim, judgment) }))
  const chosen =
    results.find(({ agreement }) => agreement === 'differs') ??
    results.find(({ agreement }) => agreement === 'unknown') ??
    results[0]
  return {
    field: 'outcome',
    agreement: chosen?.agreement ?? 'unknown',
    cited: chosen
      ? `${chosen.claim.finding}${chosen.claim.article === null ? '' : `: Art. ${chosen.claim.article}`}`
      : '',
    recorded: subject.type === 'case' ? recordedOutcome(subject.record) : '',
  }
}

interface Claim {
  readonly finding: ClaimedFinding['finding']
  readonly article: string | null
}

function claimsOf({ finding, articles }: ClaimedFinding): readonly Claim[] {
  return articles.length === 0 ? [{ finding, article: null }] : articles.map((article) => ({ finding, article }))
}

function agreementWith({ finding, article }: Claim, { subject }: CitableJudgment): Agreement {
  if (subject.type !== 'case') return 'unknown'
  const { outcome, provisionsViolated, provisionsNotViolated } = subject.record
  if (finding === 'inadmissible' || finding === 'struck-out') return outcome === finding ? 'agrees' : 'differs'
  if (article === null) {
    if (outcome === finding) return 'agrees'
    return outcome === 'violation' || outcome === 'no-violation' ? 'differs' : 'unknown'
  }
  const inViolated = provisionsViolated.some((provision) => coversArticle(provision, article))
  const inNotViolated = provisionsNotViolated.some((provision) => coversArticle(provision, article))
  if (finding === 'violation')
    return inViolated ? 'agrees' : inNotViolated || provisionsViolated.length > 0 ? 'differs' : 'unknown'
  return inNotViolated ? 'agrees' : inViolated ? 'differs' : 'unknown'
}

/** `3` covers `ECHR Art. 3 (procedural)` but not `ECHR Art. 13 + 3`; `5 § 4` is covered by `ECHR Art. 5 § 4` and, undivided, by `ECHR Art. 5`. */
function coversArticle(provision: string, article: string): boolean {
  const [, protocol, name = article] = /^Protocol (\d+) Art\. (.+)$/.exec(article) ?? []
  const isOfProtocol = /Protocol No\. (\d+)/.exec(provision)?.[1]
  if (isOfProtocol !== protocol) return false
  const recorded = /Art\. (\d+)(?: § (\d))?/.exec(provision)
  const [number, paragraph] = name.split(' § ')
  if (recorded === null || recorded[1] !== number) return false
  return paragraph === undefined || recorded[2] === undefined || recorded[2] === paragraph
}

function recordedOutcome(record: {
  outcome: string
  provisionsViolated: readonly string[]
  provisionsNotViolated: readonly string[]
}): string {
  const violated = record.provisionsViolated.length > 0 ? `violation: ${record.provisionsViolated.join(', ')}` : ''
  const notViolated =
    record.provisionsNotViolated.length > 0 ? `no-violation: ${record.provisionsNotViolated.join(', ')}` : ''
  return [violated, notViolated].filter((part) => part !== '').join('; ') || record.outcome
}
