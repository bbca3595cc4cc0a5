import type { RecordChange } from '../../../knowledge/records/changes/record-change.ts'
import type { Case } from '../../../knowledge/records/case.ts'
import { caseEventType, caseFacts } from './case-facts.ts'
import { contradicts } from './contradicts.ts'
import type { Drafting } from './drafting.ts'
import type { Merged } from './mergers.ts'
import { isProtected, takeBack } from './take-back.ts'
import { tellChange } from './tell-change.ts'
import { visibleChangesOfCase } from './visible-fields.ts'

/** The events of the judgments in a publication. */
export function caseEvents(drafting: Drafting, changes: readonly RecordChange[], merged: Merged): void {
  const { before, after } = drafting
  for (const { list, key } of changes) {
    if (list !== 'cases') continue
    const [was, is] = [before.records.case(key), after.records.case(key)]
    if (was && is) changed(drafting, renamed(was, merged), is)
    else if (is) drafting.begin(caseFacts(is, after))
    else if (was) removed(drafting, key, merged.has(key))
  }
}

/** What those who follow a judgment want to hear although nobody was ever told of it. */
const DEVELOPMENTS: ReadonlySet<string> = new Set([
  'outcome',
  'interimMeasure',
  'removalCarriedOut',
  'finalOn',
  'consequence',
  'laterTreatment',
])

function changed(drafting: Drafting, was: Case, is: Case): void {
  if (drafting.isTakenBack(is.id)) return
  const told = drafting.last(is.id)
  if (told && isProtected(drafting, told, is.id)) return takeBack(drafting, told, true)
  const changes = visibleChangesOfCase(was, is)
  const measure = changes.find(({ field }) => field === 'interimMeasure')
  const isMeasure = measure !== undefined && measure.after !== null && !contradicts(measure)
  const isDecided = was.outcome === 'pending' && is.outcome !== 'pending'
  const type = isMeasure && !isDecided ? 'interim-measure' : caseEventType(is)
  const facts = caseFacts(is, drafting.after, type)
  if (told) return tellChange(drafting, told, { facts, changes, isEnd: isDecided })
  const isDevelopment = changes.some((change) => DEVELOPMENTS.has(change.field) && !contradicts(change))
  if (isDevelopment) drafting.begin(facts)
}

function removed(drafting: Drafting, key: string, isMerged: boolean): void {
  const told = drafting.last(key)
  if (!told) return
  const isProtective = isProtected(drafting, told, key)
  if (isProtective || !isMerged) takeBack(drafting, told, isProtective)
}

function renamed(judgment: Case, merged: Merged): Case {
  if (merged.size === 0) return judgment
  return { ...judgment, persons: [...new Set(judgment.persons.map((id) => merged.get(id) ?? id))] }
}
