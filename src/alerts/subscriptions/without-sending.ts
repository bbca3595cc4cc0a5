import { replyOf, type Answering } from '../../answers/answering.ts'
import { plain, strong } from '../../reply/line.ts'
import type { Reply } from '../../reply/reply.ts'
import { draftReply } from './draft-reply.ts'
import { readWish } from './read-wish.ts'

/** The answer where nothing is sent and nothing is kept, as in the terminal: a wish is read back, and said to be kept elsewhere. */
export function withoutSending(answering: Answering): Reply {
  const { query, knowledge, words } = answering
  if (query.topic === 'follow' || query.topic === null) {
    const reading = readWish(query, { knowledge, defaults: { language: query.language, zone: null } })
    return draftReply(answering, reading, false)
  }
  return replyOf(answering, {
    kind: 'subscription',
    headline: plain(strong(words.say('wish-sent-elsewhere'))),
    blocks: [{ type: 'paragraph', lines: [plain(words.say('wish-how'))] }],
    audience: 'asker',
  })
}
