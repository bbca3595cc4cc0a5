import type { ReplyLanguage } from '../reply/reply.ts'

const CYRILLIC_WORD = /[\p{Script=Cyrillic}\p{M}]+/gu
const LATIN_WORD = /[\p{Script=Latin}\p{M}]+/gu

/**
 * The language to answer in: Russian for a message mostly in Cyrillic, else English. A name in the other alphabet
 * inside a question does not turn it, so words are weighed, and on a tie the first word decides.
 */
export function replyLanguage(text: string): ReplyLanguage {
  const cyrillic = text.match(CYRILLIC_WORD)?.length ?? 0
  const latin = text.match(LATIN_WORD)?.length ?? 0
  if (cyrillic !== latin) return cyrillic > latin ? 'ru' : 'en'
  return /^\P{L}*\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en'
}
