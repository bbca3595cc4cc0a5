/** A message that stands in a chat; as text `CHAT/MESSAGE`, which a delivery gives to be stored. */
export interface MessageReference {
  readonly chat: number
  readonly message: number
}

export function referenceText({ chat, message }: MessageReference): string {
  return `${chat}/${message}`
}

/** The message that a reference names; null for a text that is none of ours. */
export function messageReference(text: string): MessageReference | null {
  const [, chat, message] = /^(-?\d{1,16})\/(\d{1,16})$/.exec(text) ?? []
  return chat === undefined || message === undefined ? null : { chat: Number(chat), message: Number(message) }
}
