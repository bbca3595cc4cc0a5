import { plain, strong } from '../../reply/line.ts'
import type { Reply } from '../../reply/reply.ts'
import { replyOf, type Answering } from '../answering.ts'

/** What is asked of an instance that serves people cannot be done where nobody is let in: in a script, or without a store. */
export function onlyServed(answering: Answering): Reply {
  const { words } = answering
  return replyOf(answering, {
    kind: 'refused',
    headline: plain(strong(words.say('only-served'))),
    blocks: [{ type: 'paragraph', lines: [plain(words.say('only-served-instead'))] }],
    audience: 'asker',
  })
}
