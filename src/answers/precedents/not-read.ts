import type { Block } from '../../reply/block.ts'
import { plain } from '../../reply/line.ts'
import type { Answering } from '../answering.ts'
import { unreadWords } from './unread-words.ts'

/** Names the asker's words that the list below pays no regard to: whoever asked for women must see that all are listed. */
export function notRead({ query, knowledge, words }: Answering): readonly Block[] {
  const unread = unreadWords(query, knowledge)
  if (unread.length === 0) return []
  const quoted = unread.map((word) => `«${word}»`).join(', ')
  return [{ type: 'paragraph', tone: 'note', lines: [plain(words.say('not-read', { words: quoted }))] }]
}
