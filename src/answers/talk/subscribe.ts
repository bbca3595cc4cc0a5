import { plain, strong } from '../../reply/line.ts'
import type { Reply } from '../../reply/reply.ts'
import { askAgain, replyOf, type Answering } from '../answering.ts'

/** Panoh sends no alerts: it says so, and how to ask for what is new. */
export function subscribe(answering: Answering): Reply {
  const { query, words } = answering
  const ask = askAgain(query, { intent: 'recent', topic: null, text: '', names: [], page: 1 })
  return replyOf(answering, {
    kind: 'refused',
    headline: plain(strong(words.say('no-alerts'))),
    blocks: [{ type: 'paragraph', lines: [plain(words.say('no-alerts-instead', { ask }))] }],
    actions: [{ label: words.say('action-recent'), ask }],
    audience: 'asker',
  })
}
