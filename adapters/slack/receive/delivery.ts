/**
 * By which a delivery is known when Slack sends it again. An event keeps its `event_id` in every retry
 * (docs.slack.dev/apis/events-api, 2026-11).
 */
export function eventDelivery(eventId: string): string {
  return `slack:event:${eventId}`
}

/** Commands, presses, shortcuts and modals have a `trigger_id` of their own; null where none was told. */
export function triggerDelivery(triggerId: string): string | null {
  return triggerId === '' ? null : `slack:trigger:${triggerId}`
}
