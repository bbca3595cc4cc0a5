import type { RemovalEvent } from './removal-events.ts'
import { textOrder } from './text-order.ts'

/**
 * What the record shows of a host, by rule and never by weight: A removals repeated and recent, B one recent, C earlier
 * only, D attempts or proceedings, E pressure only, F nothing on record.
 */
export type Letter = RemovalLetter | BaseLetter
export type RemovalLetter = 'A' | 'B' | 'C'
/** What stands where there is no removal event: C when a judgment alone tells of one. */
export type BaseLetter = 'C' | 'D' | 'E' | 'F'
/** Starred: every removal stands on a single source or an allegation. */
export type Label = Letter | `${RemovalLetter}*`

/** The label had it been judged otherwise, one question each. */
export interface Sensitivity {
  readonly allRecords: Letter
  readonly corroboratedOnly: Letter
  readonly withoutLargestCluster: Label
  readonly straddlingDatesRecent: Label
}

/** What the label is made of. `windowStart` is the first day that counts as recent. */
export interface LabelBasis {
  readonly events: readonly RemovalEvent[]
  readonly windowStart: string
  readonly base: BaseLetter
}

export function removalLabel({ events, windowStart, base }: LabelBasis): Label {
  return labelFrom(events, base, (event) => isInWindow(event, windowStart))
}

export function sensitivityOf({ events, windowStart, base }: LabelBasis): Sensitivity {
  const isRecent = (event: RemovalEvent) => isInWindow(event, windowStart)
  const mayBeRecent = (event: RemovalEvent) => isRecent(event) || straddles(event, windowStart)
  return {
    allRecords: letterOf(events, isRecent) ?? base,
    corroboratedOnly: letterOf(corroboratedAmong(events), isRecent) ?? base,
    withoutLargestCluster: labelFrom(withoutLargest(events), base, isRecent),
    straddlingDatesRecent: labelFrom(events, base, mayBeRecent),
  }
}

/** The questions whose answer has another letter than the label; the star is not compared. */
export function dependsOn(label: Label, sensitivity: Sensitivity): readonly (keyof Sensitivity)[] {
  const names = ['allRecords', 'corroboratedOnly', 'withoutLargestCluster', 'straddlingDatesRecent'] as const
  return names.filter((name) => sensitivity[name][0] !== label[0])
}

/** True where every day the event's date can mean is in the window. */
export function isInWindow(event: RemovalEvent, windowStart: string): boolean {
  return event.span !== undefined && event.span.first >= windowStart
}

/** True where the event may be in the window or before it. */
export function straddles(event: RemovalEvent, windowStart: string): boolean {
  return event.span !== undefined && event.span.first < windowStart && event.span.last >= windowStart
}

type Recency = (event: RemovalEvent) => boolean

function labelFrom(events: readonly RemovalEvent[], base: BaseLetter, isRecent: Recency): Label {
  const corroborated = letterOf(corroboratedAmong(events), isRecent)
  if (corroborated) return corroborated
  const letter = letterOf(events, isRecent)
  return letter ? `${letter}*` : base
}

function letterOf(events: readonly RemovalEvent[], isRecent: Recency): RemovalLetter | undefined {
  if (events.length === 0) return undefined
  const recent = events.filter(isRecent).length
  if (recent >= 2) return 'A'
  return recent === 1 ? 'B' : 'C'
}

function corroboratedAmong(events: readonly RemovalEvent[]): readonly RemovalEvent[] {
  return events.filter((event) => event.corroborated)
}

/** Drops one event: of equal size the later goes, and one without a date counts as the earliest. */
function withoutLargest(events: readonly RemovalEvent[]): readonly RemovalEvent[] {
  const [largest] = events.toSorted(
    (one, other) => other.size - one.size || textOrder(other.span?.first ?? '', one.span?.first ?? ''),
  )
  return events.filter((event) => event !== largest)
}
