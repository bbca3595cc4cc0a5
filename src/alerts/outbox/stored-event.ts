import type { AlertEvent } from '../alert-event.ts'

/** An event as its row holds it; only this code writes such rows. */
export function storedEvent(body: string): AlertEvent {
  const event: AlertEvent = JSON.parse(body)
  return event
}
