import { commandNamed } from '../../../src/ask/commands.ts'

/** What follows `/panoh`, or stands in the search modal, as a question to the core: a command where the first word names one, else plain words. */
export function commandWords(written: string): string {
  const words = written.trim()
  if (words === '') return '/help'
  const [first = ''] = words.split(/\s/, 1)
  return !words.startsWith('/') && commandNamed(first) ? `/${words}` : words
}
