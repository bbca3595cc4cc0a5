import type { Words } from '../locales/words.ts'

/** A moment (epoch milliseconds) as “21 November 2026, 14:05 UTC”. */
export function momentWords(words: Words, at: number): string {
  const iso = new Date(at).toISOString()
  return `${words.date(iso.slice(0, 10))}, ${iso.slice(11, 16)} UTC`
}

/** Its day alone. */
export function dayWords(words: Words, at: number): string {
  return words.date(new Date(at).toISOString().slice(0, 10))
}
