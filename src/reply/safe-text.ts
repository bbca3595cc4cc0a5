/** Line ends, tabs and the fixed-width spaces; the no-break spaces U+00A0 and U+202F are kept. */
const SPACES = /[\t\n\v\f\r\u0085\u1680\u2000-\u200A\u2028\u2029\u205F\u3000]/g

/**
 * C0 and C1 controls (ESC among them), bidirectional overrides and isolates, zero-width and other invisible characters
 * (Unicode's Default_Ignorable_Code_Point), interlinear annotation. Any of them could move the cursor, recolour the
 * screen, or make a name read as another: https://trojansource.codes (2021), https://unicode.org/reports/tr36/.
 */
const INVISIBLE = /[\p{Cc}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu

/** Text as it may be shown on a platform: one line, every character visible. Joiners inside emoji and Persian words go too. */
export function safeText(text: string): string {
  return text.toWellFormed().replace(SPACES, ' ').replace(INVISIBLE, '')
}
