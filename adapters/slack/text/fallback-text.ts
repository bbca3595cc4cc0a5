import { LIMITS } from '../limits.ts'
import { inlineText, type Inline } from './inline.ts'

/**
 * The message as plain text, for notifications, screen readers and clients without blocks. It is mrkdwn, in which
 * `& < >` begin mentions and links, so they are escaped (docs.slack.dev/messaging/formatting-message-text, 2026-11).
 * Within `LIMITS.fallbackBytes`; what does not fit is left out at the end, with an ellipsis.
 */
export function fallbackText(rows: readonly (readonly Inline[])[]): string {
  const lines = rows.map((row) => escapeMrkdwn(row.map(inlineText).join('')).trimEnd()).filter((line) => line !== '')
  const text = lines.join('\n')
  if (text === '') return '…'
  return Buffer.byteLength(text) <= LIMITS.fallbackBytes ? text : cutEscaped(text)
}

export function escapeMrkdwn(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Cuts at a whole character, and never within an entity. */
function cutEscaped(text: string): string {
  const ellipsis = '…'
  const bytes = Buffer.from(text)
  let end = LIMITS.fallbackBytes - Buffer.byteLength(ellipsis)
  while (end > 0 && isContinuation(bytes[end])) end -= 1
  return `${bytes
    .subarray(0, end)
    .toString()
    .replace(/&[a-z]{0,3}$/, '')}${ellipsis}`
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0b1100_0000) === 0b1000_0000
}
