import type { PeerButton } from './telegram-rules.ts'
import type { ReadMessage } from './telegram-html.ts'

export const BOT = { id: 42, is_bot: true, first_name: 'Panoh', username: 'PanohBot' } as const

export interface PeerUser {
  readonly id: number
  readonly is_bot: boolean
  readonly first_name: string
  readonly username?: string
  readonly language_code?: string
}

export interface PeerChat {
  readonly id: number
  readonly type: 'private' | 'group' | 'supergroup'
  /** Of the bot in a group. */
  isBotAdmin: boolean
  /** The bot was blocked, or removed. */
  isClosed: boolean
  movedTo: number | null
  /** When the bot last wrote or changed something there, in milliseconds, oldest first. */
  readonly calls: number[]
}

/** A message as it stands in a chat. */
export interface PeerMessage {
  readonly id: number
  readonly chat: number
  readonly from: PeerUser
  /** What is read: markup resolved. */
  text: string
  links: ReadMessage['links']
  keyboard: readonly (readonly PeerButton[])[]
  readonly thread: number | null
  readonly replyTo: number | null
  /** The only one who sees it; null where all do. */
  readonly seenBy: number | null
  readonly ephemeralId: number | null
  readonly document: { readonly name: string; readonly text: string } | null
  /** Without a sound. */
  readonly isSilent: boolean
  /** How long ago it was sent. */
  ageHours: number
  edits: number
  isDeleted: boolean
}

/** Chats, what stands in them, and which buttons and queries still await an answer. */
export class TelegramWorld {
  readonly chats = new Map<number, PeerChat>()
  readonly messages: PeerMessage[] = []
  /** Callback and inline queries by id, with the answers to them. */
  readonly queries = new Map<string, { answers: Record<string, unknown>[] }>()
  readonly actions: { chat: number; action: string }[] = []
  readonly settings = new Map<string, unknown>()
  private lastId = 0

  nextId(): number {
    this.lastId += 1
    return this.lastId
  }

  chat(id: number): PeerChat | undefined {
    return this.chats.get(id)
  }

  addChat(chat: Pick<PeerChat, 'id' | 'type'> & Partial<PeerChat>): PeerChat {
    const added = { isBotAdmin: false, isClosed: false, movedTo: null, calls: [], ...chat }
    this.chats.set(chat.id, added)
    return added
  }

  add(message: Partial<PeerMessage> & Pick<PeerMessage, 'chat' | 'from' | 'text'>): PeerMessage {
    const isHidden = message.seenBy !== undefined && message.seenBy !== null
    const added: PeerMessage = {
      id: isHidden ? 0 : this.nextId(),
      links: [],
      keyboard: [],
      thread: null,
      replyTo: null,
      seenBy: null,
      ephemeralId: isHidden ? this.nextId() : null,
      document: null,
      isSilent: false,
      ageHours: 0,
      edits: 0,
      isDeleted: false,
      ...message,
    }
    this.messages.push(added)
    return added
  }

  find(chat: number, id: number): PeerMessage | undefined {
    return this.messages.find((message) => message.chat === chat && message.id === id && id !== 0 && !message.isDeleted)
  }

  findHidden(chat: number, receiver: number, id: number): PeerMessage | undefined {
    return this.messages.find(
      (message) => message.chat === chat && message.seenBy === receiver && message.ephemeralId === id,
    )
  }

  /** What the bot has said in a chat and anybody there can read, oldest first. */
  said(chat: number): readonly PeerMessage[] {
    return this.messages.filter(
      (message) => message.chat === chat && message.from.id === BOT.id && message.seenBy === null && !message.isDeleted,
    )
  }

  /** What the bot has shown to one person alone. */
  whispered(chat: number, person: number): readonly PeerMessage[] {
    return this.messages.filter(
      (message) => message.chat === chat && message.from.id === BOT.id && message.seenBy === person,
    )
  }

  /** The message as Telegram tells a bot of it. */
  asUpdate(message: PeerMessage): Record<string, unknown> {
    const chat = this.chats.get(message.chat)
    const answered = message.replyTo === null ? undefined : this.find(message.chat, message.replyTo)
    return {
      message_id: message.id,
      date: 1_790_000_000,
      chat: { id: message.chat, type: chat?.type ?? 'private' },
      from: message.from,
      ...(message.thread === null ? {} : { message_thread_id: message.thread, is_topic_message: true }),
      ...(message.ephemeralId === null ? {} : { ephemeral_message_id: message.ephemeralId }),
      ...(answered === undefined
        ? {}
        : {
            reply_to_message: {
              message_id: answered.id,
              date: 1,
              chat: { id: message.chat, type: chat?.type },
              from: answered.from,
            },
          }),
      ...(message.document === null
        ? { text: message.text }
        : { document: { file_id: 'f', file_name: message.document.name }, caption: message.text }),
    }
  }
}
