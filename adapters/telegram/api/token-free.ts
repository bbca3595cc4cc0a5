import { HttpError, type Transformer } from 'grammy'

/**
 * Telegram has the token in its addresses, and an error of the network quotes the address. Such an error is replaced
 * by one that keeps nothing but the method and the system's code for what went wrong.
 */
export const tokenFree: Transformer = async (prev, method, payload, signal) => {
  try {
    return await prev(method, payload, signal)
  } catch (error) {
    const reason = reasonOf(error instanceof HttpError ? error.error : error)
    throw new HttpError(`Telegram was not reached by ${method}: ${reason}`, new Error(reason))
  }
}

/** `ECONNREFUSED`, `AbortError`…: words made of letters only, so that no address is among them. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown reason'
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const type = 'type' in error && typeof error.type === 'string' ? error.type : ''
  return [code, type, error.name].find((word) => /^[A-Za-z_-]{3,40}$/.test(word)) ?? 'unknown reason'
}
