import { readCode } from '../people/short-code.ts'

/** The handle of a person or an invitation among words, as it is kept; null where none can be one. */
export function saidHandle(words: readonly string[]): string | null {
  const handle = words.map(readCode).find((code) => /^[0-9A-Z]{5}$/.test(code) && /[0-9A-Z]/.test(code))
  return handle ?? null
}
