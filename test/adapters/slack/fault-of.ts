import { Fault } from '../../../src/fault.ts'

/** The fault that something came to; throws where it came to something else. */
export function faultOf(outcome: unknown): Pick<Fault, 'code' | 'message' | 'remedy'> {
  if (outcome instanceof Fault) return outcome
  throw new Error('no fault', { cause: outcome })
}

/** The fault with which a promise is rejected. */
export async function rejectionOf(promise: Promise<unknown>): Promise<Pick<Fault, 'code' | 'message' | 'remedy'>> {
  return faultOf(
    await promise.then(
      () => null,
      (error: unknown) => error,
    ),
  )
}
