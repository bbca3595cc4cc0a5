import type { Words } from '../../../src/locales/words.ts'
import { plain } from '../../../src/reply/line.ts'
import type { Reply, ReplyKind } from '../../../src/reply/reply.ts'
import { NO_RESULT } from '../../../src/reply/reply-result.ts'

/** A sentence of the adapter's own as a reply, for the asker alone. */
export function ownReply(text: string, words: Words, kind: ReplyKind = 'refused'): Reply {
  return {
    kind,
    language: words.language,
    headline: plain(text),
    blocks: [],
    sources: [],
    actions: [],
    footer: '',
    audience: 'asker',
    result: NO_RESULT,
  }
}
