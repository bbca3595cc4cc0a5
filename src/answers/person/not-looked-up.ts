import type { Refusal } from '../../../knowledge/names/name-outcome.ts'
import { plain, strong } from '../../reply/line.ts'
import type { Reply } from '../../reply/reply.ts'
import { replyOf, type Answering } from '../answering.ts'

/** A letter, a wildcard or a common given name names nobody; a list of people is never made of one. */
export function notLookedUp(answering: Answering, why: Refusal): Reply {
  const { words } = answering
  return replyOf(answering, {
    kind: 'nothing-found',
    headline: plain(strong(words.say(`not-looked-up-${why}`))),
    blocks: [{ type: 'paragraph', lines: [plain(words.say('give-a-full-name'))] }],
    audience: 'asker',
    result: { count: 0 },
  })
}
