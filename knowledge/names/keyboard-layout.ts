const LATIN_KEYS = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
const CYRILLIC_KEYS = 'ёйцукенгшщзхъфывапролджэячсмитьбю'
const TO_CYRILLIC = new Map(Array.from(LATIN_KEYS).map((key, at) => [key, CYRILLIC_KEYS.charAt(at)]))
const TO_LATIN = new Map(Array.from(CYRILLIC_KEYS).map((key, at) => [key, LATIN_KEYS.charAt(at)]))

/** The text as it would read had it been typed on the other keyboard layout (Russian ЙЦУКЕН and QWERTY). */
export function onOtherLayout(text: string): string {
  const map = /\p{Script=Cyrillic}/u.test(text) ? TO_LATIN : TO_CYRILLIC
  return Array.from(text.toLowerCase())
    .map((character) => map.get(character) ?? character)
    .join('')
}
