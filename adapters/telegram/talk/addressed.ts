import { commandNamed } from '../../../src/ask/commands.ts'
import type { TelegramMessage } from '../update.ts'

/** The bot as Telegram knows it. */
export interface Self {
  readonly id: number
  readonly username: string
}

/**
 * What of a message is meant for this bot; null for one that is meant for others. In private everything is, but a
 * command to another bot; in a group only a command of ours, a reply to us, or a message that mentions us.
 */
export function addressedText(message: TelegramMessage, self: Self): string | null {
  const { text = '', chat, reply_to_message } = message
  const [, word = '', bot] = /^\/([\p{L}\p{N}_]{1,64})(?:@(\w{1,64}))?(?=\s|$)/u.exec(text) ?? []
  if (bot !== undefined) return isSelf(bot, self) ? `/${word}${text.slice(word.length + bot.length + 2)}` : null
  if (chat.type === 'private') return text
  if (word !== '') return commandNamed(word) === undefined ? null : text
  const mentioned = withoutMention(message, self)
  return mentioned ?? (reply_to_message?.from?.id === self.id ? text : null)
}

/** The text without the words that call the bot; null where none do. Offsets are UTF-16 code units, as in JavaScript. */
function withoutMention({ text = '', entities }: TelegramMessage, self: Self): string | null {
  const mention = entities.find(({ type, offset, length, user }) => {
    if (type === 'text_mention') return user?.id === self.id
    return type === 'mention' && isSelf(text.slice(offset + 1, offset + length), self)
  })
  if (mention === undefined) return null
  const { offset, length } = mention
  return `${text.slice(0, offset)} ${text.slice(offset + length)}`.trim()
}

function isSelf(name: string, { username }: Self): boolean {
  return name.toLowerCase() === username.toLowerCase()
}
