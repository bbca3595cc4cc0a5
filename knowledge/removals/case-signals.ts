import type { Case, InterimMeasure } from '../records/case.ts'
import { fraction, type Fraction } from './fraction.ts'

/** What the courts' record adds to a host card, as ids of cases: facts, never weights. */
export interface CaseSignals {
  readonly casesViolation: readonly string[]
  readonly interimMeasureBreached: readonly string[]
  readonly removalHaltedByCourt: readonly string[]
  readonly adverseCases: readonly string[]
}

const GRANTED: ReadonlySet<InterimMeasure> = new Set(['rule-39-granted', 'committee-measure-granted'])
const BREACHED: ReadonlySet<InterimMeasure> = new Set(['rule-39-breached', 'committee-measure-breached'])

export function caseSignals(cases: readonly Case[]): CaseSignals {
  return {
    casesViolation: idsWhere(cases, ({ outcome }) => outcome === 'violation'),
    interimMeasureBreached: idsWhere(cases, wasBreached),
    removalHaltedByCourt: idsWhere(cases, ({ outcome }) => outcome === 'removal-halted'),
    adverseCases: idsWhere(cases, isAdverseOnCard),
  }
}

/** The host card's own measure, narrower than `isAdverse`: its figures are published by this definition and stay comparable. */
function isAdverseOnCard({ direction, outcome }: Case): boolean {
  return direction === 'adverse' || (direction === 'mixed' && outcome === 'no-violation')
}

/** International interim measures breached, of those breached or kept to. A national stay is not one. */
export function breachedMeasures(cases: readonly Case[]): Fraction {
  const breached = cases.filter(wasBreached).length
  return fraction(breached, breached + cases.filter(({ interimMeasure }) => GRANTED.has(interimMeasure)).length)
}

function wasBreached({ interimMeasure }: Case): boolean {
  return BREACHED.has(interimMeasure)
}

function idsWhere(cases: readonly Case[], holds: (judgment: Case) => boolean): readonly string[] {
  return cases.filter(holds).map(({ id }) => id)
}
