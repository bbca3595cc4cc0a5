const DIGIT_ZEROS = [0x0660, 0x06f0, 0xff10] as const

/**
 * A text as the patterns of harm read it: one kind of space, hyphen, apostrophe and digit, whatever it was typed with.
 * `№` and letters stay as they are.
 */
export function plainMarks(text: string): string {
  return text
    .replace(/[\p{Zs}\t\n\r]/gu, ' ')
    .replace(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g, '-')
    .replace(/[\u2018\u2019\u02BB\u02BC\u0060\u00B4]/g, "'")
    .replace(/[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/g, asciiDigit)
    .replace(/\uFF0B/g, '+')
    .replace(/\uFF20/g, '@')
}

/** The text without web addresses, whose numbers are nobody's. */
export function withoutPageAddresses(text: string): string {
  return text.replace(/https?:\/\/[^\s<>"]{1,2000}/g, ' ')
}

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0)
  const zero = DIGIT_ZEROS.find((start) => code >= start && code < start + 10) ?? code
  return String(code - zero)
}
