/** `telegram:CHAT`, or `telegram:CHAT:TOPIC` for a topic of a forum. */
export type TelegramAddress = `telegram:${string}`

/** A chat, and the topic in it where it has topics. */
export interface ChatPlace {
  readonly chat: number
  readonly thread: number | null
}

export function addressOf({ chat, thread }: ChatPlace): TelegramAddress {
  return thread === null ? `telegram:${chat}` : `telegram:${chat}:${thread}`
}

/** The chat that an address names; null for a string that is none of ours. */
export function placeOf(address: string): ChatPlace | null {
  const [, chat, thread] = /^telegram:(-?\d{1,16})(?::(\d{1,16}))?$/.exec(address) ?? []
  return chat === undefined ? null : { chat: Number(chat), thread: thread === undefined ? null : Number(thread) }
}
