import type { Words } from '../locales/words.ts'
import type { Reply } from '../reply/reply.ts'
import { officeReply } from './office-reply.ts'

/** A sentence why something is not done, for the asker alone. */
export function refusedReply(
  words: Words,
  said: string,
  values: Readonly<Record<string, string | number>> = {},
): Reply {
  return officeReply(words, { kind: 'refused', headline: words.say(said, values) })
}
