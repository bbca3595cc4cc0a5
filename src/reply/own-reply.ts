import { plain } from './line.ts'
import { NO_RESULT } from './reply-result.ts'
import type { Reply, ReplyKind, ReplyLanguage } from './reply.ts'

/** A sentence that an adapter itself says, without any record, for the asker alone. */
export function ownReply(kind: ReplyKind, text: string, language: ReplyLanguage): Reply {
  return {
    kind,
    language,
    headline: plain(text),
    blocks: [],
    sources: [],
    actions: [],
    footer: '',
    audience: 'asker',
    result: NO_RESULT,
  }
}
