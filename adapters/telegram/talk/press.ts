import { LONGEST_PACKED, packCommand, unpackCommand } from '../../../src/ask/packed-command.ts'
import { REPLY_LANGUAGES, type ReplyLanguage } from '../../../src/reply/reply.ts'
import { LIMITS } from '../limits.ts'

/** What a button asks, whether the answer replaces the message it stands under, and the language of that message. */
export interface Press {
  readonly ask: string
  readonly place: 'edit' | 'new'
  readonly language: ReplyLanguage
}

/** First character of the data; a letter is never given a second meaning. */
const MARKS = [
  { mark: 'e', place: 'edit', language: 'en' },
  { mark: 'E', place: 'edit', language: 'ru' },
  { mark: 'n', place: 'new', language: 'en' },
  { mark: 'N', place: 'new', language: 'ru' },
] as const satisfies readonly { mark: string; place: Press['place']; language: (typeof REPLY_LANGUAGES)[number] }[]

/** The press as `callback_data`; null where a button cannot hold it. */
export function packPress({ ask, place, language }: Press): string | null {
  const packed = packCommand(ask)
  const mark = MARKS.find((one) => one.place === place && one.language === language)
  return packed === null || mark === undefined || packed.length + 1 > LIMITS.callbackBytes ? null : mark.mark + packed
}

/** What was pressed; null for a button that this version did not make. Nothing is kept of buttons, so all of it is in the data. */
export function unpackPress(data: string): Press | null {
  const mark = MARKS.find((one) => data.startsWith(one.mark))
  const ask = data.length > LONGEST_PACKED + 1 ? null : unpackCommand(data.slice(1))
  return mark === undefined || ask === null ? null : { ask, place: mark.place, language: mark.language }
}
