import { readCode } from './short-code.ts'

/** What every invitation begins with; with the code it fits Telegram’s `?start=` (core.telegram.org/bots/features#deep-linking, 2026-11). */
export const CODE_PREFIX = 'inv-'

/** No message with a code is longer: a greeting, an address, the code. */
const LONGEST_READ = 400
const CODE = /(?<![\p{L}\p{N}-])inv-([0-9a-z-]{16,40})(?![\p{L}\p{N}-])/iu

/** The secret of the invitation in a message: of a `/start inv-…`, of an address that ends with it, or by itself; null where there is none. */
export function codeIn(text: string): string | null {
  const [, secret] = CODE.exec(text.slice(0, LONGEST_READ)) ?? []
  return secret === undefined ? null : readCode(secret)
}
