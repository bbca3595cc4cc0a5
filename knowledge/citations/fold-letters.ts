const UNDECOMPOSED = new Map([
  ['ł', 'l'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ə', 'a'],
])

/** Lower case without diacritics, in the text's own script: `Türkiye` is `turkiye`, `Россией` is `россиеи`. */
export function foldLetters(text: string): string {
  const bare = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  return bare.replace(/[łıßøđæœə]/g, (letter) => UNDECOMPOSED.get(letter) ?? letter)
}
