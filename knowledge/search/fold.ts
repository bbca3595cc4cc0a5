const MARKS = /\p{Mn}+/gu
const APOSTROPHES = /['’‘`´ʻʼʹ]/gu
const WORDS = /[\p{L}\p{N}]+/gu

/** Letters of Tajik, Kazakh and Kyrgyz, and of Polish and Turkish, that do not come apart, as people type them without. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map(
  ['ҳх', 'қк', 'ҷч', 'ғг', 'әа', 'өо', 'үу', 'ұу', 'ңн', 'һх', 'łl', 'ıi', 'øo', 'đd', 'əa'].map(
    (pair) => [pair.charAt(0), pair.charAt(1)] as const,
  ),
)
const ODD_LETTERS = /[ҳқҷғәөүұңһłıøđə]/gu

/** Letters without case, diacritics and apostrophes, so that «Rzeszów» and «rzeszow», «йод» and «иод» compare equal. */
export function fold(text: string): string {
  const plain = text.normalize('NFKD').toLowerCase().replace(MARKS, '').replace(APOSTROPHES, '')
  return plain.replace(ODD_LETTERS, (letter) => PLAIN_LETTERS.get(letter) ?? letter)
}

/** The folded words of a text, in order: runs of letters and digits of any script. */
export function foldedWords(text: string): readonly string[] {
  return fold(text).match(WORDS) ?? []
}
