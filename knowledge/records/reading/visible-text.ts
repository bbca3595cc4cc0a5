const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/gu

/** The text with every character that shows nothing written as `\u{…}`, so that it cannot disguise or steer what is printed. */
export function visibleText(text: string): string {
  return text.replace(UNSEEN, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`)
}
