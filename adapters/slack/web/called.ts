import type { Fault } from '../../../src/fault.ts'

/**
 * What became of a call to Slack. A refusal is an outcome, since the caller often knows another way; where it knows
 * none it throws the fault, which says what to do. `code`: Slack's own word (`channel_not_found`), or `unreachable`,
 * `timeout`, `cut_off`, `ratelimited`, `garbage`.
 */
export type Called<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false
      readonly code: string
      readonly fault: Fault
      /** Milliseconds that Slack asks to wait; null where it asks for none. */
      readonly pause: number | null
    }

/** The value of a call that has no other way. Throws the fault. */
export function valueOf<T>(called: Called<T>): T {
  if (called.ok) return called.value
  throw called.fault
}
