import { safeText } from '../../../src/reply/safe-text.ts'

export type Style = 'strong' | 'italic' | 'code'

/** Clean text in one style. A line end inside it is a line end of the message. */
export interface Run {
  readonly text: string
  readonly style?: Style
  /** What a tap on it opens; `http:` or `https:`. */
  readonly link?: string
}

/** Words of the bot or of a record: one line, every character visible. */
export function run(text: string, style?: Style, link?: string): Run {
  const clean = { text: safeText(text) }
  return { ...clean, ...(style === undefined ? {} : { style }), ...(link === undefined ? {} : { link }) }
}

const USERNAME = /(@[A-Za-z]\w{2,31})/

/**
 * Usernames set as code: Telegram would make mentions of them, and tell whoever bears them of the message
 * (core.telegram.org/bots/api#formatting-options). In links and code it looks for none.
 */
export function withoutMentions(runs: readonly Run[]): readonly Run[] {
  return runs.flatMap((one): readonly Run[] => {
    if (one.link !== undefined || one.style === 'code' || !one.text.includes('@')) return [one]
    const pieces = one.text.split(USERNAME).filter((text) => text !== '')
    return pieces.map((text) => (USERNAME.test(text) ? { text, style: 'code' } : { ...one, text }))
  })
}

export const LINE_END: Run = { text: '\n' }
export const EMPTY_LINE: Run = { text: '\n\n' }

/** As Telegram counts it, markup resolved: UTF-16 code units. */
export function lengthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0)
}

/** The text without its markup. */
export function wordsOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('')
}
