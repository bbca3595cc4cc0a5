import type { TelegramPeer } from './telegram.ts'
import type { PeerMessage, PeerUser } from './telegram-world.ts'

/** Where somebody writes; without a chat, to the bot in private. */
export interface Where {
  readonly chat?: number
  readonly thread?: number
  readonly replyTo?: PeerMessage
  /** A command that Telegram shows to nobody else, as its menu sends it. */
  readonly isHidden?: boolean
}

/** Somebody with Telegram in their hand. */
export class TelegramPerson {
  readonly user: PeerUser
  private readonly peer: TelegramPeer

  constructor(peer: TelegramPeer, user: Omit<PeerUser, 'is_bot'> & { is_bot?: boolean }) {
    this.peer = peer
    this.user = { is_bot: false, ...user }
    if (!peer.world.chats.has(user.id)) peer.world.addChat({ id: user.id, type: 'private' })
  }

  async writes(text: string, where: Where = {}): Promise<PeerMessage> {
    const { chat = this.user.id, thread = null, replyTo = null, isHidden = false } = where
    const message = this.peer.world.add({
      chat,
      from: this.user,
      text,
      thread,
      replyTo: replyTo?.id ?? null,
      seenBy: isHidden ? this.user.id : null,
    })
    await this.peer.push('message', { ...this.peer.world.asUpdate(message), ...entitiesOf(text) })
    return message
  }

  /** Anything that is not words: a sticker, a file, a place. */
  async sends(content: Record<string, unknown>, chat = this.user.id): Promise<void> {
    const { text: _words, ...update } = this.peer.world.asUpdate(
      this.peer.world.add({ chat, from: this.user, text: '' }),
    )
    await this.peer.push('message', { ...update, ...content })
  }

  async edits(message: PeerMessage, text: string): Promise<void> {
    await this.peer.push('edited_message', { ...this.peer.world.asUpdate(message), text, edit_date: 1_790_000_001 })
  }

  /** Presses the button of that label; resolves to what Telegram then shows above the chat, if anything. */
  async presses(label: string, message: PeerMessage): Promise<string | null> {
    const button = message.keyboard.flat().find(({ text }) => text === label)
    if (button === undefined || !('callback_data' in button)) throw new Error(`no button «${label}» that asks`)
    return this.pressesData(button.callback_data, message)
  }

  /** The same with any data: Telegram does not look whether the button still holds it. */
  async pressesData(data: string, message: PeerMessage): Promise<string | null> {
    const { world } = this.peer
    const id = `query-${world.nextId()}`
    world.queries.set(id, { answers: [] })
    await this.peer.push('callback_query', {
      id,
      from: this.user,
      chat_instance: '1',
      data,
      message: world.asUpdate(message),
    })
    const { text } = await this.answer(id)
    return typeof text === 'string' ? text : null
  }

  /** What is offered while they type `@bot words` in any chat. */
  async types(query: string): Promise<readonly Record<string, unknown>[]> {
    const id = `inline-${this.peer.world.nextId()}`
    this.peer.world.queries.set(id, { answers: [] })
    await this.peer.push('inline_query', { id, from: this.user, query, offset: '' })
    const { results } = await this.answer(id)
    return Array.isArray(results) ? results : []
  }

  blocks(): void {
    this.closes(true)
  }

  unblocks(): void {
    this.closes(false)
  }

  private closes(isClosed: boolean): void {
    const chat = this.peer.world.chats.get(this.user.id)
    if (chat !== undefined) chat.isClosed = isClosed
  }

  private answer(id: string): Promise<Record<string, unknown>> {
    const { queries } = this.peer.world
    return this.peer.until(`an answer to ${id}`, () => queries.get(id)?.answers[0])
  }
}

/** Mentions and commands, as Telegram marks them. */
function entitiesOf(text: string): { entities: readonly Record<string, unknown>[] } | object {
  const marks = [...text.matchAll(/@\w{3,}/g)].map(({ index, 0: { length } }) => ({
    type: 'mention',
    offset: index,
    length,
  }))
  const [command] = /^\/\w+(?:@\w+)?/.exec(text) ?? []
  const all =
    command === undefined
      ? marks
      : [{ type: 'bot_command', offset: 0, length: command.length }, ...marks.slice(command.includes('@') ? 1 : 0)]
  return all.length === 0 ? {} : { entities: all }
}
