import type { ConfigFault } from './config-fault.ts'

/**
 * A part of the configuration, or what keeps it from being one. No faults and no value: a variable was given whose own
 * fault has been told already.
 */
export type ConfigPart<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly ConfigFault[] }
