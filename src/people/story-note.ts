import { wordsOf } from '../locales/words.ts'
import { plain } from '../reply/line.ts'
import type { Reply } from '../reply/reply.ts'

/**
 * The reply to a personal message (`Query.isPersonal`) with the kind request not to send such things, for the sender
 * alone; to be said to a person once a day. Nothing of the message is in it.
 */
export function withStoryNote(reply: Reply): Reply {
  const note = plain(wordsOf(reply.language).say('story-note'))
  return { ...reply, blocks: [{ type: 'paragraph', lines: [note] }, ...reply.blocks], audience: 'asker' }
}
