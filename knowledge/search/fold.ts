const MARKS = /\p{Mn}+/gu
const APOSTROPHES = /['’‘`´ʻʼʹ]/gu
const WORDS = /[\p{L}\p{N}]+/gu

/** Letters without case, diacritics and apostrophes, so that «Rzeszów» and «rzeszow», «йод» and «иод» compare equal. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(APOSTROPHES, '')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
}

/** The folded words of a text, in order: runs of letters and digits of any script. */
export function foldedWords(text: string): readonly string[] {
  return fold(text).match(WORDS) ?? []
}
