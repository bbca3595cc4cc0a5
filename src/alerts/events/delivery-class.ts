import { DELIVERY_CLASSES, type AlertEvent, type DeliveryClass } from '../alert-event.ts'
import { DAY, timeSpan } from './time-span.ts'

type Weighed = Pick<AlertEvent, 'urgency' | 'severity' | 'certainty'>

/**
 * How fast an event is told. FLASH: immediate, at least severe, and not unconfirmed. PROMPT: the same unconfirmed, the
 * extreme of the last seven days, and the severe that is expected. DIGEST: all else. (CAP's axes; the thresholds are
 * the project's own, 2026-11.)
 */
export function deliveryClass({ urgency, severity, certainty }: Weighed, isOfThisWeek: boolean): DeliveryClass {
  const isSevere = severity === 'extreme' || severity === 'severe'
  if (!isSevere) return 'digest'
  if (urgency === 'immediate') return certainty === 'unconfirmed' ? 'prompt' : 'flash'
  if (urgency === 'expected') return 'prompt'
  return severity === 'extreme' && isOfThisWeek ? 'prompt' : 'digest'
}

/** The faster of two. */
export function fasterClass(one: DeliveryClass, other: DeliveryClass): DeliveryClass {
  return DELIVERY_CLASSES.indexOf(one) <= DELIVERY_CLASSES.indexOf(other) ? one : other
}

/** A year says nothing about a week; a month may hold it. */
export function isOfThisWeek(date: string | null, at: number): boolean {
  const span = timeSpan(date)
  if (span === null || span.last - span.first > 31 * DAY) return false
  return span.first <= at && at - span.last < 7 * DAY
}
