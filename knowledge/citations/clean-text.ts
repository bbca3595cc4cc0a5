/** Longer texts are read up to here (characters): a book's bibliography, and far above what any chat lets through. */
export const LONGEST_CITED_TEXT = 100_000

const FULL_WIDTH_SHIFT = 0xfee0

/**
 * A pasted text in the signs that citations are matched in: ASCII hyphens (CURIA prints C‑406/22 with U+2011), slashes,
 * digits and spaces; no invisible signs, and no italics marked by asterisks, underscores or HTML tags.
 */
export function cleanCitedText(text: string): string {
  return text
    .slice(0, LONGEST_CITED_TEXT)
    .normalize('NFC')
    .replace(/\r\n?|[\f\v\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\n\t])\p{C}/gu, '')
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - FULL_WIDTH_SHIFT))
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2044\u2215\u29f8]/g, '/')
    .replace(/<\/?(?:i|em|b|strong)>|[*_]/gi, '')
    .replace(/[^\S\n]/g, ' ')
}
