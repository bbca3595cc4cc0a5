import { LIMITS } from './limits.ts'

/**
 * Chats that have moved to another id; held in memory, the oldest forgotten first. Where nobody reads any more is not
 * kept: Telegram says so anew at every call, and a person who came back may have been seen by another process.
 */
export interface ChatBook {
  /** The id under which the chat is to be reached now. */
  readonly current: (chat: number) => number
  readonly moved: (from: number, to: number) => void
}

export function chatBook(): ChatBook {
  const moves = new Map<number, number>()
  return {
    current: (chat) => moves.get(chat) ?? chat,
    moved: (from, to) => {
      moves.delete(from)
      moves.set(from, to)
      const [oldest] = moves.keys()
      if (moves.size > LIMITS.chatsRemembered && oldest !== undefined) moves.delete(oldest)
    },
  }
}
