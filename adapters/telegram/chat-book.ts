import { LIMITS } from './limits.ts'

/** Chats that have moved to another id, and chats where nobody reads any more; held in memory, the oldest forgotten first. */
export interface ChatBook {
  /** The id under which the chat is to be reached now. */
  readonly current: (chat: number) => number
  readonly moved: (from: number, to: number) => void
  readonly isGone: (chat: number) => boolean
  readonly gone: (chat: number) => void
  readonly back: (chat: number) => void
}

export function chatBook(): ChatBook {
  const moves = new Map<number, number>()
  const left = new Map<number, true>()
  return {
    current: (chat) => moves.get(chat) ?? chat,
    moved: (from, to) => remember(moves, from, to),
    isGone: (chat) => left.has(chat),
    gone: (chat) => remember(left, chat, true),
    back: (chat) => void left.delete(chat),
  }
}

function remember<Value>(known: Map<number, Value>, chat: number, value: Value): void {
  known.delete(chat)
  known.set(chat, value)
  const [oldest] = known.keys()
  if (known.size > LIMITS.chatsRemembered && oldest !== undefined) known.delete(oldest)
}
