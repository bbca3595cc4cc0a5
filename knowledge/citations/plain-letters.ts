/** Latin with its diacritics and Cyrillic with the letters of Central Asia, composed: the scripts that citations use. */
const LETTERS = 'A-Za-z\u00c0-\u024f\u0400-\u04ff'

/**
 * The same expression with `\p{L}` standing for Latin and Cyrillic letters alone. The whole of Unicode, counted and
 * without case, takes tens of milliseconds to compile for each expression (V8 14, 2026-11), which every start would pay.
 */
export function withPlainLetters(form: RegExp): RegExp {
  let isInClass = false
  const source = form.source.replace(/\\p\{L\}|\\.|[[\]]/g, (part) => {
    if (part === '[') isInClass = true
    if (part === ']') isInClass = false
    if (part !== '\\p{L}') return part
    return isInClass ? LETTERS : `[${LETTERS}]`
  })
  return new RegExp(source, form.flags)
}
