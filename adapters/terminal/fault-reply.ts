import { plain } from '../../src/reply/line.ts'
import type { Reply, ReplyLanguage } from '../../src/reply/reply.ts'
import { NO_RESULT } from '../../src/reply/reply-result.ts'
import { WORDS } from './words.ts'

/** One sentence for the asker, with the reference under which the fault was logged. */
export function faultReply(reference: string, language: ReplyLanguage): Reply {
  return {
    kind: 'fault',
    language,
    headline: plain(WORDS[language].fault(reference)),
    blocks: [],
    sources: [],
    actions: [],
    footer: '',
    audience: 'asker',
    result: NO_RESULT,
  }
}
