/** Why something that should work did not. At most six, so that a caller can handle each. */
export type FaultCode = 'config' | 'records' | 'store' | 'unreachable' | 'platform-refused' | 'bug'

/**
 * A fault: what failed, why (`cause`), and what to do about it (`remedy`).
 * Expected outcomes are values, never faults.
 */
export class Fault extends Error {
  override readonly name = 'Fault'
  readonly code: FaultCode
  readonly remedy: string

  constructor(code: FaultCode, message: string, { remedy, cause }: { remedy: string; cause?: unknown }) {
    super(message, { cause })
    this.code = code
    this.remedy = remedy
  }
}
