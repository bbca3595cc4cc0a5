import { safeText } from '../reply/safe-text.ts'

/** A text without what the eye does not see, trimmed; its line breaks stay, since a pasted list is read by lines. */
export function visibleText(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028]/u)
    .map(safeText)
    .join('\n')
    .trim()
}
