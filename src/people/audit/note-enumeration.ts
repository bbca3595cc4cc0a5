import type { Store } from '../../store/store.ts'
import type { EnumerationEvent } from '../enumeration-guard.ts'
import { appendAudit } from './append-audit.ts'

/** What noting works with; nobody waits for it, so its faults are reported. */
export interface EnumerationNoting {
  readonly store: Store
  /** Epoch milliseconds. */
  readonly now: () => number
  readonly reportFault: (fault: unknown) => string
}

/** Tells administrators by the trail that somebody read the records out: who, by keyed hash, in which way and how many; no word of any question. */
export function noteEnumeration({ store, now, reportFault }: EnumerationNoting): (event: EnumerationEvent) => void {
  return ({ person, kind, count, verdict }) => {
    const by = { role: 'reader', hash: person } as const
    const entry = { at: now(), action: `enumeration-${verdict}`, by, subject: `${kind} ${count}` } as const
    store.writeInTurn((tx) => appendAudit(tx, store.sealing, entry)).catch(reportFault)
  }
}
