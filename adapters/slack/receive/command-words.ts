import { commandNamed } from '../../../src/ask/commands.ts'
import { messageWords } from './message-words.ts'

/** What follows `/panoh` as a question to the core: a command where the first word names one, else plain words. */
export function commandWords(text: string): string {
  const words = messageWords(text)
  if (words === '') return '/help'
  const [first = ''] = words.split(/\s/, 1)
  return !words.startsWith('/') && commandNamed(first) ? `/${words}` : words
}
