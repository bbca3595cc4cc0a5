import type { Case } from '../../../knowledge/records/case.ts'
import type { IncidentType } from '../../../knowledge/records/incident.ts'
import type { RecordSet } from '../../../knowledge/records/record-set.ts'
import { fold } from '../../../knowledge/search/fold.ts'
import type { Facets } from '../../../knowledge/search/facets.ts'
import { isAdverse } from '../../../knowledge/removals/is-adverse.ts'
import type { Narrowing } from './condition.ts'
import { inRange } from './date-range.ts'

/** The judgments that meet every condition of the question, the strongest and then the newest first. */
export function selectCases(narrowing: Narrowing, records: RecordSet): readonly Case[] {
  const { outcome } = narrowing.facets
  return records.cases
    .filter((judgment) => meetsCircumstances(judgment, narrowing, records) && decided(judgment, narrowing.facets))
    .filter((judgment) => onProvisions(judgment, narrowing.facets))
    .toSorted((a, b) => fitOf(b, outcome) - fitOf(a, outcome) || (b.date ?? '').localeCompare(a.date ?? ''))
}

/** Adverse authority on the same host, origin, court, kind of removal and dates, whatever outcome was asked for. */
export function adverseCases(narrowing: Narrowing, records: RecordSet): readonly Case[] {
  const loose = { ...narrowing, facets: { ...narrowing.facets, persons: [], groups: [] } }
  return records.cases
    .filter((judgment) => isAdverse(judgment) && meetsCircumstances(judgment, loose, records))
    .toSorted((a, b) => strengthOf(b) - strengthOf(a) || (b.date ?? '').localeCompare(a.date ?? ''))
}

function meetsCircumstances(judgment: Case, { facets, courts, exceptHosts }: Narrowing, records: RecordSet): boolean {
  return (
    (facets.hosts.length === 0 || facets.hosts.includes(judgment.respondent)) &&
    !exceptHosts.includes(judgment.respondent) &&
    (facets.origins.length === 0 || judgment.origins.some((origin) => facets.origins.includes(origin))) &&
    isAbout(judgment, facets.types) &&
    (facets.persons.length === 0 || judgment.persons.some((id) => facets.persons.includes(id))) &&
    (facets.groups.length === 0 || facets.groups.some((id) => touchesGroup(judgment, id, records))) &&
    (courts.length === 0 || courts.some((court) => isBy(judgment, court))) &&
    inRange(judgment.date, facets.from, facets.to) === 'inside'
  )
}

/** The kinds of removal that a type of act means before a court; expulsion is what courts call a deportation as often as not. */
const BEFORE_A_COURT: ReadonlyMap<IncidentType, readonly Case['removalType'][]> = new Map([
  ['deportation', ['deportation', 'expulsion']],
  ['removal-order', ['deportation', 'expulsion']],
  ['extradition', ['extradition']],
  ['extradition-request', ['extradition']],
  ['rendition', ['rendition']],
])

/** Acts that no coded field of a judgment tells of, by the words of its holding. */
const IN_HOLDING: ReadonlyMap<IncidentType, RegExp> = new Map([
  ['interpol-notice', /\bInterpol\b/],
  ['asylum-refusal', /\brefus(?:al|ed|ing)\b(?: of)? (?:international )?(?:protection|asylum|refugee status)\b/],
])

/** A judgment is about an act where a field of it says so; of an attack or a threat none of these decides. */
function isAbout(judgment: Case, types: readonly IncidentType[]): boolean {
  return types.length === 0 || types.some((type) => isAboutAct(judgment, type))
}

function isAboutAct(judgment: Case, type: IncidentType): boolean {
  if (type === 'detention' || type === 'arrest') return isAboutDetention(judgment)
  const text = IN_HOLDING.get(type)
  if (text) return text.test(judgment.holding)
  return BEFORE_A_COURT.get(type)?.includes(judgment.removalType) ?? false
}

/** Article 5 of the Convention, article 9 of the Covenant: liberty. */
function isAboutDetention({ outcome, provisionsViolated, provisionsNotViolated }: Case): boolean {
  return (
    outcome === 'detention-unlawful' ||
    [...provisionsViolated, ...provisionsNotViolated].some(
      (provision) => isUnder(provision, 'ECHR Art. 5') || isUnder(provision, 'ICCPR Art. 9'),
    )
  )
}

function touchesGroup(judgment: Case, groupId: string, records: RecordSet): boolean {
  if (judgment.persons.some((id) => records.person(id)?.affiliations.includes(groupId))) return true
  const group = records.group(groupId)
  if (!group) return false
  const text = fold(`${judgment.name} ${judgment.holding} ${judgment.consequence ?? ''}`)
  return [group.name, group.abbreviation ?? ''].some((name) => name.length > 2 && text.includes(fold(name)))
}

/** Courts are named as `case.court` does, by a word of it, or by `Grand Chamber`, `UN` and `national`. */
function isBy({ court, formation, name }: Case, wanted: string): boolean {
  if (wanted === 'Grand Chamber') return formation === 'Grand Chamber' || name.includes('[GC]')
  if (wanted === 'national') return !/^(ECtHR|UN |CJEU)/.test(court)
  return fold(`${court} ${name}`).includes(fold(wanted))
}

function decided(judgment: Case, { outcome, provisions }: Facets): boolean {
  if (outcome === null) return true
  if (outcome === 'no-violation' && provisions.length > 0 && foundNone(judgment, provisions)) return true
  if (outcome === 'adverse') return isAdverse(judgment)
  if (outcome === 'favourable') return judgment.direction === 'favourable'
  if (outcome === 'removal-stopped' || outcome === 'removal-halted') return halted(judgment)
  return judgment.outcome === outcome || isMeasure(judgment, outcome)
}

/** A measure that was breached had been granted. */
function isMeasure({ interimMeasure }: Case, outcome: Facets['outcome']): boolean {
  if (outcome === 'rule-39-granted' && interimMeasure === 'rule-39-breached') return true
  if (outcome === 'committee-measure-granted' && interimMeasure === 'committee-measure-breached') return true
  return interimMeasure === outcome
}

/** A removal that a judgment stopped: so decided, or found to be a violation and never carried out. */
function halted({ outcome, removalCarriedOut }: Case): boolean {
  return outcome === 'removal-halted' || (outcome === 'violation' && removalCarriedOut === 'no')
}

/** Another article was violated, and of those asked about none: «Article 3 not violated» finds Mamatkulov, decided on Article 34. */
function foundNone({ provisionsViolated }: Case, provisions: readonly string[]): boolean {
  return !provisions.some((provision) => provisionsViolated.some((found) => isUnder(found, provision)))
}

/** A search for violations of an article never finds a judgment that only examined it. */
function onProvisions(judgment: Case, { provisions, outcome }: Facets): boolean {
  if (provisions.length === 0) return true
  const wanted = provisionsDecided(judgment, outcome)
  return provisions.every((provision) => wanted.some((found) => isUnder(found, provision)))
}

/** Contrary authority is wanted whichever way it decided on the article that is asked about. */
function provisionsDecided(judgment: Case, outcome: Facets['outcome']): readonly string[] {
  const { provisionsViolated, provisionsNotViolated } = judgment
  if (outcome === 'no-violation') return provisionsNotViolated
  return outcome === 'adverse' || outcome === 'inadmissible'
    ? [...provisionsNotViolated, ...provisionsViolated]
    : provisionsViolated
}

/** `ECHR Art. 5 § 1 (f)` and `ECHR Art. 5 + 3` stand under `ECHR Art. 5`; `ECHR Art. 34` does not stand under `ECHR Art. 3`. */
function isUnder(found: string, provision: string): boolean {
  return found === provision || (found.startsWith(provision) && !/[\w]/.test(found.charAt(provision.length)))
}

function fitOf(judgment: Case, outcome: Facets['outcome']): number {
  const exact = outcome !== null && (judgment.outcome === outcome || judgment.interimMeasure === outcome)
  return (exact ? 10 : 0) + strengthOf(judgment)
}

/** Grand Chamber before chamber and committee, international before national, decided on the removal itself before mixed. */
function strengthOf({ formation, court, name }: Case): number {
  if (formation === 'Grand Chamber' || name.includes('[GC]')) return 3
  if (court === 'ECtHR') return 2
  return court.startsWith('UN ') ? 1 : 0
}
