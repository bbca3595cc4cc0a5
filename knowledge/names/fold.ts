/** Longest text that is read; the rest of a longer one is left aside. */
export const LONGEST_TEXT = 1000

const APOSTROPHES = /['’‘`´ʻʼʹʽ′‛＇]/gu
/** Zero-width, bidirectional and other invisible characters. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu

/** Latin letters drawn like Cyrillic ones; some only as capitals. */
const LOOK_ALIKES = 'aаeеoоpрcсxхyуiіjјsѕAАBВCСEЕHНKКMМOОPРTТXХYУIІSЅJЈ'
const TO_CYRILLIC = new Map<string, string>()
const TO_LATIN = new Map<string, string>()
for (let at = 0; at < LOOK_ALIKES.length; at += 2) {
  TO_CYRILLIC.set(LOOK_ALIKES.charAt(at), LOOK_ALIKES.charAt(at + 1))
  TO_LATIN.set(LOOK_ALIKES.charAt(at + 1), LOOK_ALIKES.charAt(at))
}

export interface FoldedText {
  readonly text: string
  readonly placeOf: (index: number) => number
}

const NOTHING_TO_FOLD = /^[A-Za-zА-Яа-яЁё \-.,()?!0-9]*$/u

/** Text with one kind of apostrophe (ʻ), composed letters and no invisible characters; `placeOf` gives the place in the raw text of a character of the folded one. */
export function foldText(raw: string): FoldedText {
  const text = raw.slice(0, LONGEST_TEXT)
  if (NOTHING_TO_FOLD.test(text)) return { text, placeOf: (index) => index }
  let out = ''
  const places: number[] = []
  let place = 0
  for (const character of text) {
    for (const folded of foldCharacter(character)) {
      if (!MARK.test(folded)) {
        out += folded
        for (let unit = 0; unit < folded.length; unit += 1) places.push(place)
      } else out = withMark(out, folded)
    }
    place += character.length
  }
  const end = place
  return { text: out, placeOf: (index) => places[index] ?? end }
}

const MARK = /\p{M}/u

/** A mark that makes one letter with the letter before it stays; any other is left out. */
function withMark(text: string, mark: string): string {
  const joined = (text.slice(-1) + mark).normalize('NFC')
  return text !== '' && joined.length === 1 ? text.slice(0, -1) + joined : text
}

function foldCharacter(character: string): string {
  return character.normalize('NFKC').replace(INVISIBLE, '').replace(APOSTROPHES, 'ʻ')
}

const ONE_SCRIPT = /^(?:[A-Za-z]+|[А-Яа-яЁё]+)$/u
const ONLY_LOOK_ALIKES = /^[aeopcxyijsABCEHKMOPTXYISJ]+$/u

/** A word in lower case and in one script: letters that only look like the other script's are put right. */
export function foldWord(word: string, mostlyCyrillic: boolean): string {
  if (ONE_SCRIPT.test(word) && !(mostlyCyrillic && ONLY_LOOK_ALIKES.test(word))) return word.toLowerCase()
  const letters = Array.from(word.normalize('NFC'))
  const onlyCyrillic = letters.filter((letter) => isCyrillic(letter) && !TO_LATIN.has(letter)).length
  const onlyLatin = letters.filter((letter) => isLatin(letter) && !TO_CYRILLIC.has(letter)).length
  const mixed = letters.some(isCyrillic) && letters.some(isLatin)
  const misread = mostlyCyrillic && onlyCyrillic === 0 && onlyLatin === 0 && letters.some(isLatin)
  if (!mixed && !misread) return word.toLowerCase()
  const map = onlyCyrillic > onlyLatin || (onlyCyrillic === onlyLatin && mostlyCyrillic) ? TO_CYRILLIC : TO_LATIN
  return letters
    .map((letter) => map.get(letter) ?? letter)
    .join('')
    .toLowerCase()
}

/** Whether a text is Cyrillic going by the letters that cannot be mistaken, else by most of them. */
export function isCyrillicText(text: string): boolean {
  if (!/\p{Script=Cyrillic}/u.test(text)) return false
  if (!/\p{Script=Latin}/u.test(text)) return true
  let sure = 0
  let all = 0
  for (const letter of text) {
    const side = isCyrillic(letter) ? 1 : isLatin(letter) ? -1 : 0
    all += side
    if (!TO_LATIN.has(letter) && !TO_CYRILLIC.has(letter)) sure += side
  }
  return sure === 0 ? all > 0 : sure > 0
}

export const isCyrillic = (letter: string): boolean => /\p{Script=Cyrillic}/u.test(letter)
export const isLatin = (letter: string): boolean => /\p{Script=Latin}/u.test(letter)
