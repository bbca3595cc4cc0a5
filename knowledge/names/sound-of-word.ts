import { CYRILLIC, LATIN, LONGEST_GROUP } from './letters.ts'
import { isVowel } from './sound.ts'

const IOTATED_VOWELS = new Set('еёюя')

/** The letters of a word written in one script, folded to the common sounds; letters of a third script are left out. */
export function soundsOfWord(word: string): string {
  const cyrillic = isMostlyCyrillic(word)
  const table = cyrillic ? CYRILLIC : LATIN
  const letters = [...word]
  let sounds = ''
  for (let at = 0; at < letters.length; ) {
    const group = longestGroup(letters, at, table)
    sounds += cyrillic ? cyrillicSound(group, letters, at) : latinSound(group, letters, at)
    at += [...group].length
  }
  return withoutDoubles(cyrillic ? sounds : glides(sounds)).replace(/x$/u, 'h')
}

function longestGroup(letters: readonly string[], at: number, table: ReadonlyMap<string, string>): string {
  const longest = LONGEST_GROUP.get(letters[at] ?? '') ?? 1
  for (let length = Math.min(longest, letters.length - at); length > 1; length -= 1) {
    const group = letters.slice(at, at + length).join('')
    if (table.has(group)) return group
  }
  return letters[at] ?? ''
}

function cyrillicSound(group: string, letters: readonly string[], at: number): string {
  const before = letters[at - 1]
  const opensSyllable = before === undefined || /[аеёиоуыэюяәөүұӯўіӣьъ]/u.test(before)
  if (group === 'е' && opensSyllable) return 'ye'
  if (group === 'ъ' && at > 0 && at + 1 < letters.length) return IOTATED_VOWELS.has(letters[at + 1] ?? '') ? '' : 'ʕ'
  return CYRILLIC.get(group) ?? LATIN.get(group) ?? ''
}

/** Latin letters without an entry of their own count as their base letter. */
function latinSound(group: string, letters: readonly string[], at: number): string {
  const known = LATIN.get(group)
  if (known !== undefined) return known === 'yø' && at > 0 ? 'e' : known
  if (group === 'ʻ') return at > 0 && at + 1 < letters.length ? 'ʕ' : ''
  return CYRILLIC.get(group) ?? LATIN.get(group.normalize('NFD').charAt(0)) ?? ''
}

/** Latin y beside a vowel is the glide й; elsewhere it stays the vowel ы. */
function glides(sounds: string): string {
  let out = ''
  for (let at = 0; at < sounds.length; at += 1) {
    const sound = sounds.charAt(at)
    const nextToVowel = isVowel(out.at(-1) ?? '') || (isVowel(sounds.charAt(at + 1)) && sounds.charAt(at + 1) !== 'ı')
    out += sound === 'ı' && nextToVowel ? 'y' : sound
  }
  return out
}

/** A word is read in the script of most of its letters; a stray letter of the other keeps its sound. */
export function isMostlyCyrillic(word: string): boolean {
  let cyrillic = 0
  for (const letter of word) cyrillic += /\p{Script=Cyrillic}/u.test(letter) ? 1 : /\p{Script=Latin}/u.test(letter) ? -1 : 0
  return cyrillic > 0
}

function withoutDoubles(sounds: string): string {
  let out = ''
  for (const sound of sounds) if (sound !== out.at(-1)) out += sound
  return out
}
