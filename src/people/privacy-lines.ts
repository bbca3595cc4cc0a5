import type { Words } from '../locales/words.ts'

/** The lines below the headline, which makes ten of them. */
const LINES = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const

/**
 * What the platform sees, what is kept and for how long, and how to have it deleted: nine lines. `operator` is who runs
 * the instance, in their own words; null where they did not say.
 */
export function privacyLines(words: Words, operator: string | null): readonly string[] {
  const values = { operator: operator ?? words.say('privacy-operator-unnamed') }
  return LINES.map((line) => words.say(`privacy-${line}`, values))
}
