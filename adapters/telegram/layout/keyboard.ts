import type { InlineKeyboardButton } from 'grammy/types'
import { wordsOf } from '../../../src/locales/words.ts'
import type { Action, Page, Reply } from '../../../src/reply/reply.ts'
import { safeText } from '../../../src/reply/safe-text.ts'
import { LIMITS } from '../limits.ts'
import { packPress, type Press } from '../talk/press.ts'

export type Keyboard = readonly (readonly InlineKeyboardButton[])[]

/** What can be asked next: as buttons, and the commands that no button holds. */
export interface Choices {
  readonly keyboard: Keyboard
  readonly typed: readonly string[]
}

/** `place`: where the pages before and after are shown. */
export function choicesOf(reply: Reply, place: Press['place']): Choices {
  const pages = pageActions(reply.page, reply).map((action) => offered(action, { place, language: reply.language }))
  const actions = offeredActions(reply).map((action) => offered(action, { place: 'new', language: reply.language }))
  const all = [...pages, ...actions]
  return {
    keyboard: [buttonsIn(pages), numberRow(reply), ...rowsOf(buttonsIn(actions))].filter((row) => row.length > 0),
    typed: all.flatMap((choice) => (typeof choice === 'string' ? [choice] : [])),
  }
}

function offeredActions({ actions }: Reply): readonly Action[] {
  return actions.filter(({ ask }) => ask.trim() !== '').slice(0, LIMITS.actionButtons)
}

function pageActions(page: Page | undefined, { language }: Reply): readonly Action[] {
  const words = wordsOf(language)
  return [
    ...(page?.previous?.trim() ? [{ label: words.say('telegram-previous'), ask: page.previous }] : []),
    ...(page?.next?.trim() ? [{ label: words.say('telegram-next'), ask: page.next }] : []),
  ]
}

/** A button that asks; else one that copies the command; else the command itself, to be typed. */
function offered({ label, ask }: Action, how: Pick<Press, 'place' | 'language'>): InlineKeyboardButton | string {
  const data = packPress({ ask, ...how })
  const text = labelOf(label, ask)
  if (data !== null) return { text, callback_data: data }
  const isCopied = ask.length <= LIMITS.copyTextCharacters && safeText(ask) === ask
  return isCopied ? { text: labelOf(`⧉ ${text}`, ask), copy_text: { text: ask } } : ask
}

function labelOf(label: string, ask: string): string {
  const clean = safeText(label).trim() || safeText(ask).trim() || '…'
  const letters = Array.from(clean)
  return letters.length <= LIMITS.labelCharacters
    ? clean
    : `${letters
        .slice(0, LIMITS.labelCharacters - 1)
        .join('')
        .trimEnd()}…`
}

/** One tap opens the record of that number. */
function numberRow({ blocks, language }: Reply): readonly InlineKeyboardButton[] {
  const items = blocks.flatMap((block) => (block.type === 'records' ? block.items : []))
  return items
    .flatMap(({ number, id }) => {
      const data = number === null ? null : packPress({ ask: `/record ${id}`, place: 'new', language })
      return data === null ? [] : [{ text: String(number), callback_data: data }]
    })
    .slice(0, LIMITS.numberButtons)
}

/** Two short labels share a row. */
const SHORT_LABEL = 16

function rowsOf(buttons: readonly InlineKeyboardButton[]): readonly (readonly InlineKeyboardButton[])[] {
  const rows: InlineKeyboardButton[][] = []
  for (const button of buttons) {
    const open = rows.at(-1)
    const isShared = open?.length === 1 && open.every(isShort) && isShort(button)
    if (isShared) open.push(button)
    else rows.push([button])
  }
  return rows
}

function isShort({ text }: InlineKeyboardButton): boolean {
  return text.length <= SHORT_LABEL
}

function buttonsIn(choices: readonly (InlineKeyboardButton | string)[]): readonly InlineKeyboardButton[] {
  return choices.flatMap((choice) => (typeof choice === 'string' ? [] : [choice]))
}
