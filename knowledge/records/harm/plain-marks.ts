const DIGIT_ZEROS = [0x0660, 0x06f0] as const

/**
 * A text as the patterns of harm read it: one kind of space, hyphen, apostrophe and digit, whatever it was typed with.
 * Full-width, small and mathematical letters and marks become plain ones (Unicode NFKC); `№` and others stay.
 */
export function plainMarks(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E\uFE50-\uFE6B\u{1D400}-\u{1D7FF}]/gu, (sign) => sign.normalize('NFKC'))
    .replace(/[\p{Zs}\t\n\r]/gu, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02BB\u02BC\u0060\u00B4]/g, "'")
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, asciiDigit)
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
