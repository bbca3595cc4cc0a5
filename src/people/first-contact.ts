import type { Words } from '../locales/words.ts'
import { wordsOf } from '../locales/words.ts'
import { plain } from '../reply/line.ts'
import type { Reply } from '../reply/reply.ts'

/**
 * The two lines about privacy that come before a person's first answer: who can read along, and what is kept.
 * `address` is the chat's or the person's, which begins with the platform's name.
 */
export function firstContactLines(words: Words, address: string): readonly [string, string] {
  return [whoReads(words, address), words.say('first-contact-kept')]
}

/** The reply with the two lines before it. */
export function withFirstContact(reply: Reply, address: string): Reply {
  const lines = firstContactLines(wordsOf(reply.language), address).map((line) => plain(line))
  return { ...reply, blocks: [{ type: 'paragraph', tone: 'note', lines }, ...reply.blocks] }
}

function whoReads(words: Words, address: string): string {
  if (address.startsWith('telegram:')) return words.say('first-contact-telegram')
  return words.say(address.startsWith('slack:') ? 'first-contact-slack' : 'first-contact-elsewhere')
}
