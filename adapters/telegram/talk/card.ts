import type { InlineQueryResultArticle } from 'grammy/types'
import { wordsOf } from '../../../src/locales/words.ts'
import { textOf, type Line } from '../../../src/reply/line.ts'
import { linesOf } from '../../../src/reply/lines-of.ts'
import type { Reply } from '../../../src/reply/reply.ts'
import { safeText } from '../../../src/reply/safe-text.ts'
import { recordAddress } from '../deep-link.ts'
import { LIMITS } from '../limits.ts'
import { render } from '../render.ts'

/** Of what a phone shows of a result before it is chosen. */
const TITLE_LETTERS = 80
const DESCRIPTION_LETTERS = 140

/**
 * A reply as a card to be posted, with the sources of all that it shows; null for one that no single message holds: a
 * part of an answer, without what stands against it, would mislead. A card has no buttons that ask, since whoever
 * reads it there is nobody that the bot knows.
 */
export function cardOf(reply: Reply, id: string, username: string): InlineQueryResultArticle | null {
  const words = wordsOf(reply.language)
  const [only, ...more] = render(reply, username)
  if (only === undefined || more.length > 0) return null
  const address = recordAddress(username, id)
  const isRecord = reply.kind === 'record' && address !== null
  const button = isRecord
    ? { reply_markup: { inline_keyboard: [[{ text: words.say('telegram-open-record'), url: address }]] } }
    : {}
  const [detail] = reply.blocks.flatMap(linesOf)
  return {
    type: 'article',
    id: id.slice(0, LIMITS.inlineIdBytes),
    title: shortened(reply.headline, TITLE_LETTERS) || words.say('telegram-name'),
    ...(detail === undefined ? {} : { description: shortened(detail, DESCRIPTION_LETTERS) }),
    input_message_content: {
      message_text: only.html,
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
    },
    ...button,
  }
}

function shortened(line: Line, most: number): string {
  const letters = Array.from(safeText(textOf(line)).trim())
  return letters.length <= most ? letters.join('') : `${letters.slice(0, most - 1).join('')}…`
}
