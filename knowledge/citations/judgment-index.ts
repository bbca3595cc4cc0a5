import { inOneGo, type Steps } from '../building/in-one-go.ts'
import type { RecordSet } from '../records/record-set.ts'
import { applicantNames, soundsOfNames } from './applicant-name.ts'
import type { ApplicantNames, NamedApplicant } from './applicant-name.ts'
import { referenceKey } from './case-reference.ts'
import type { JudgmentSubject } from './citation.ts'
import { courtKey } from './courts.ts'
import type { CourtKey } from './courts.ts'
import { deriveEcli } from './derive-ecli.ts'
import { foldLetters } from './fold-letters.ts'
import { numbersOf } from './judgment-parts.ts'
import { judgmentTitle } from './judgment-title.ts'
import { parallelCitations } from './parallel-citations.ts'
import { canonicalNumber } from './read-numbers.ts'
import { readTypedReferences } from './read-references.ts'

/** A judgment of the records in the fields that citations are compared by. */
export interface CitableJudgment {
  readonly subject: JudgmentSubject
  readonly id: string
  readonly court: CourtKey
  /** As recorded, without `[GC]`, folded; a text that holds it means this judgment. */
  readonly foldedTitle: string
  /** Null where the recorded name names nobody. */
  readonly applicants: ApplicantNames | null
  /** The persons in the case under every recorded spelling of their full names. */
  readonly persons: readonly NamedApplicant[]
  /** The respondent that the case name gives; null where it names none, as in `Salih (extradition to Uzbekistan)`. */
  readonly respondent: string | null
  readonly date: string | null
  readonly grandChamber: boolean | null
  readonly kind: 'judgment' | 'decision' | null
  /** Keys of its numbers, in the recorded order. */
  readonly numberKeys: readonly string[]
  readonly symbol: string | null
  /** Recorded, else derived by the Court's rule. */
  readonly ecli: string | null
  readonly itemid: string | null
  readonly reports: readonly string[]
}

/** Judgments by what citations name them by. */
export interface JudgmentIndex {
  readonly judgments: readonly CitableJudgment[]
  readonly byId: ReadonlyMap<string, CitableJudgment>
  readonly byReference: ReadonlyMap<string, readonly CitableJudgment[]>
  /** Those whose recorded name gives no parties and is known by its words. */
  readonly described: readonly CitableJudgment[]
  /** By each sound of each word of the applicants' names, and by initials as `t.k`. */
  readonly bySound: ReadonlyMap<string, readonly CitableJudgment[]>
}

const indexes = new WeakMap<RecordSet, JudgmentIndex>()

/** The index of a record set's cases and unread citations; built once for each set, which is immutable. */
export function judgmentIndex(records: RecordSet): JudgmentIndex {
  return indexes.get(records) ?? inOneGo(judgmentIndexSteps(records))
}

/** Builds that index for a record set that has none yet, a judgment a step. */
export function* judgmentIndexSteps(records: RecordSet): Steps<JudgmentIndex> {
  const judgments: CitableJudgment[] = []
  for (const subject of subjectsOf(records)) {
    judgments.push(citable(subject, records))
    yield
  }
  const index = {
    judgments,
    byId: new Map(judgments.map((judgment) => [judgment.id, judgment])),
    byReference: yield* groupedSteps(judgments, recordedKeysOf),
    described: judgments.filter(({ respondent }) => respondent === null),
    bySound: yield* groupedSteps(judgments, soundsOf),
  }
  indexes.set(records, index)
  return index
}

function subjectsOf({ cases, unreadCitations }: RecordSet): readonly JudgmentSubject[] {
  return [
    ...cases.map((record) => ({ type: 'case', record }) as const),
    ...unreadCitations.map((record) => ({ type: 'unread-citation', record }) as const),
  ]
}

function citable(subject: JudgmentSubject, records: RecordSet): CitableJudgment {
  const { record } = subject
  const title = judgmentTitle(record.name)
  const parallels = parallelCitations(subject, records)
  const ecli = ('ecli' in record ? record.ecli : null) ?? deriveEcli(subject) ?? null
  return {
    subject,
    id: record.id,
    court: courtKey(record.court),
    foldedTitle: foldedWords(title.name),
    applicants: title.applicant === null ? null : applicantNames(title.applicant),
    persons: personsOf(subject, records),
    respondent: title.hasParties ? record.respondent : null,
    date: record.date,
    grandChamber: title.grandChamber ? true : record.formation === null ? null : record.formation === 'Grand Chamber',
    kind: title.decision ? 'decision' : kindOf(ecli, record.outcome),
    numberKeys: record.reference === null ? [] : numbersOf(record.reference).map(numberKey),
    symbol: parallels.symbol,
    ecli: ecli?.toUpperCase() ?? null,
    itemid: record.itemid,
    reports: parallels.reports,
  }
}

/** Letters and digits of a text, folded, with one space between words: recorded titles are found in texts by it. */
export function foldedWords(text: string): string {
  return foldLetters(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function numberKey(number: string): string {
  const plain = /^(\d{1,7})\/(\d{1,7})$/.exec(number)
  if (plain) return referenceKey({ kind: 'number', value: canonicalNumber(plain[1] ?? '', plain[2] ?? '') })
  const typed = readTypedReferences(number).found[0]
  if (typed) return referenceKey(typed)
  const slashed = /(\d{1,7})\/(\d{1,7})/.exec(number)
  if (slashed) return referenceKey({ kind: 'number', value: canonicalNumber(slashed[1] ?? '', slashed[2] ?? '') })
  return referenceKey({ kind: 'docket', value: foldedWords(number) })
}

function kindOf(ecli: string | null, outcome: string | null): CitableJudgment['kind'] {
  if (ecli !== null && /JUD\d+$/i.test(ecli)) return 'judgment'
  if (ecli !== null && /DEC\d+$/i.test(ecli)) return 'decision'
  return outcome === 'violation' || outcome === 'no-violation' ? 'judgment' : null
}

function personsOf(subject: JudgmentSubject, records: RecordSet): readonly NamedApplicant[] {
  if (subject.type === 'unread-citation') return []
  return subject.record.persons.flatMap((id) => {
    const person = records.person(id)
    const names = person ? [person.name, ...person.otherNames.map((other) => other.name)] : []
    return names.flatMap((name) => applicantNames(name).named)
  })
}

/** Every key under which a reference to the judgment can be looked up. */
export function recordedKeysOf(judgment: CitableJudgment): readonly string[] {
  return [
    ...judgment.numberKeys,
    ...(judgment.symbol === null ? [] : [`symbol:${judgment.symbol}`]),
    ...(judgment.ecli === null ? [] : [`ecli:${judgment.ecli}`]),
    ...(judgment.itemid === null ? [] : [`itemid:${judgment.itemid}`]),
    ...judgment.reports.map((report) => `report:${report}`),
  ]
}

function soundsOf(judgment: CitableJudgment): readonly string[] {
  return judgment.applicants === null ? [] : soundsOfNames(judgment.applicants)
}

function* groupedSteps(
  judgments: readonly CitableJudgment[],
  keysOf: (judgment: CitableJudgment) => readonly string[],
): Steps<ReadonlyMap<string, readonly CitableJudgment[]>> {
  const groups = new Map<string, CitableJudgment[]>()
  for (const judgment of judgments) {
    for (const key of new Set(keysOf(judgment))) {
      const group = groups.get(key)
      if (group) group.push(judgment)
      else groups.set(key, [judgment])
    }
    yield
  }
  return groups
}
