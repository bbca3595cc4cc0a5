import type { CitableJudgment } from './judgment-index.ts'
import type { FieldComparison } from './field-comparison.ts'
import type { ClaimedFinding } from './read-findings.ts'
import type { ClaimedResult } from './read-results.ts'

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
    recorded: subject.type === 'case' ? recordedBeside(chosen?.claim.finding, subject.record) : '',
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
  const { outcome, provisionsViolated } = subject.record
  if (isResult(finding)) return agreementWithResult(finding, subject.record)
  if (finding === 'inadmissible' || finding === 'struck-out') return outcome === finding ? 'agrees' : 'differs'
  if (article === null) {
    if (outcome === finding) return 'agrees'
    if (finding === 'violation' && provisionsViolated.length > 0) return 'unknown'
    return outcome === 'violation' || outcome === 'no-violation' ? 'differs' : 'unknown'
  }
  return agreementOnArticle(finding, article, subject.record)
}

type CaseRecord = Extract<CitableJudgment['subject'], { type: 'case' }>['record']

/**
 * An Article can be violated in one limb and not in another: “no violation of Article 3” says nothing of limbs, so a
 * violation recorded of the Article itself contradicts it, and one recorded of a limb leaves it open.
 */
function agreementOnArticle(finding: 'violation' | 'no-violation', article: string, record: CaseRecord): Agreement {
  const violated = record.provisionsViolated.filter((provision) => coversArticle(provision, article))
  const notViolated = record.provisionsNotViolated.filter((provision) => coversArticle(provision, article))
  if (violated.length > 0 && notViolated.length > 0) {
    if (finding === 'violation') return violated.every(isOfLimb) ? 'unknown' : 'agrees'
    return violated.every(isOfLimb) ? 'unknown' : 'differs'
  }
  if (finding === 'no-violation') return violated.length > 0 ? 'differs' : notViolated.length > 0 ? 'agrees' : 'unknown'
  if (violated.length > 0) return 'agrees'
  return notViolated.length > 0 || record.provisionsViolated.length > 0 ? 'differs' : 'unknown'
}

/** `ECHR Art. 3 (procedural)`; the letter of `Art. 5 § 1 (f)` is no limb. */
function isOfLimb(provision: string): boolean {
  return /\(\p{L}{2,}/u.test(provision)
}

function isResult(finding: ClaimedFinding['finding']): finding is ClaimedResult {
  return RESULTS.has(finding)
}

const RESULTS: ReadonlySet<string> = new Set<ClaimedResult>([
  'removal-halted',
  'removal-upheld',
  'applicant-won',
  'applicant-lost',
  'unclear-result',
])

/** A mixed judgment was won and lost, so it can neither confirm nor refute. */
function agreementWithResult(result: ClaimedResult, { outcome, direction }: CaseRecord): Agreement {
  if (result === 'unclear-result') return 'unknown'
  if (outcome === result) return 'agrees'
  const isFor = result === 'removal-halted' || result === 'applicant-won'
  if (direction === 'mixed') return 'unknown'
  if ((direction === 'favourable') !== isFor) return 'differs'
  return result === 'applicant-won' || result === 'applicant-lost' ? 'agrees' : 'unknown'
}

function recordedBeside(finding: ClaimedFinding['finding'] | undefined, record: CaseRecord): string {
  return finding !== undefined && isResult(finding) ? `${record.outcome}, ${record.direction}` : recordedOutcome(record)
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
