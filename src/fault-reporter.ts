import { randomBytes } from 'node:crypto'
import { Fault } from './fault.ts'
import { placesOf } from './log-places.ts'

/** What is written of a fault: its kind and its places in the code. Its message may quote what was asked, and is not. */
export interface FaultReport {
  /** Told to the person who met the fault, so that the line can be found. */
  readonly reference: string
  readonly code: string
  readonly error: string
  readonly places: string
}

/** Gives the function that reports faults: each is written once, and its reference returned. */
export function faultReporter(write: (report: FaultReport) => void): (fault: unknown) => string {
  return (fault) => {
    const reference = randomBytes(4).toString('hex')
    const code = fault instanceof Fault ? fault.code : 'bug'
    write({ reference, code, error: fault instanceof Error ? fault.name : 'Error', places: placesOf(fault) })
    return reference
  }
}
