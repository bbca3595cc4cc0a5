import type { Run, Style } from './run.ts'

const TAGS: Readonly<Record<Style, string>> = { strong: 'b', italic: 'i', code: 'code' }

/** Runs as Telegram's HTML (core.telegram.org/bots/api#html-style). */
export function html(runs: readonly Run[]): string {
  return runs.map(painted).join('')
}

/** How many entities the markup of the runs makes. */
export function entitiesIn(runs: readonly Run[]): number {
  return runs.reduce((sum, one) => sum + entitiesOf(one), 0)
}

/** Telegram asks for these to be written otherwise, and for nothing else; the quotation mark would end an address. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

function painted({ text, style, link }: Run): string {
  if (text === '') return ''
  const linked = link === undefined ? escaped(text) : `<a href="${escaped(link)}">${escaped(text)}</a>`
  return style === undefined ? linked : `<${TAGS[style]}>${linked}</${TAGS[style]}>`
}

function entitiesOf({ text, style, link }: Run): number {
  return text === '' ? 0 : Number(style !== undefined) + Number(link !== undefined)
}
