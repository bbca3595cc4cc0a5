import { CYRILLIC, LATIN, LONGEST_GROUP } from './letters.ts'
import { isVowel } from './sound.ts'

/** The letters of a word folded to the common sounds, read in the script of most of them; letters of a third script are left out. */
export function soundsOfWord(word: string): string {
  const cyrillic = isMostlyCyrillic(word)
  const table = cyrillic ? CYRILLIC : LATIN
  let sounds = ''
  for (let at = 0; at < word.length;) {
    const group = longestGroup(word, at, table)
    sounds += cyrillic ? cyrillicSound(group, word, at) : latinSound(group, word, at)
    at += group.length
  }
  return settled(cyrillic ? sounds : glides(sounds))
}

/** A word is read in the script of most of its letters; a stray letter of the other keeps its sound. */
export function isMostlyCyrillic(word: string): boolean {
  let cyrillic = 0
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at)
    if (code >= 0x400 && code < 0x530) cyrillic += 1
    else if (code >= 0x41 && code < 0x250) cyrillic -= 1
  }
  return cyrillic > 0
}

function longestGroup(word: string, at: number, table: ReadonlyMap<string, string>): string {
  const longest = LONGEST_GROUP.get(word.charAt(at)) ?? 1
  for (let length = Math.min(longest, word.length - at); length > 1; length -= 1) {
    const group = word.slice(at, at + length)
    if (table.has(group)) return group
  }
  return word.charAt(at)
}

const OPEN_A_SYLLABLE = new Set('аеёиоуыэюяәөүұӯўіӣьъ')
const IOTATED = new Set('еёюя')
const CYRILLIC_CONSONANTS = new Set('бвздклмнпрст')

function cyrillicSound(group: string, word: string, at: number): string {
  const next = word.charAt(at + 1)
  if (group === 'е' && (at === 0 || OPEN_A_SYLLABLE.has(word.charAt(at - 1)))) return 'ye'
  // Агзам is Аъзам: Russian writes the stop with г.
  if (group === 'г' && at === 1 && word.startsWith('а') && CYRILLIC_CONSONANTS.has(next)) return 'ʕ'
  if (group === 'ъ' && at > 0 && next !== '') return IOTATED.has(next) ? '' : 'ʕ'
  return CYRILLIC.get(group) ?? LATIN.get(group) ?? ''
}

const BEFORE_ZODA = /^[dst]z$/u

/** Latin letters without an entry of their own count as their base letter. */
function latinSound(group: string, word: string, at: number): string {
  if (group === 'ë' && at > 0) return 'e'
  // Ahmadzoda, Aidoszoda: the ending -zoda after a consonant, where dz, sz and tz elsewhere are one sound.
  if (BEFORE_ZODA.test(group) && /^[oa]d/u.test(word.slice(at + 2))) return `${LATIN.get(group.charAt(0)) ?? ''}z`
  if (group === 'ʻ') return at > 0 && at + 1 < word.length ? 'ʕ' : ''
  return LATIN.get(group) ?? CYRILLIC.get(group) ?? LATIN.get(group.normalize('NFD').charAt(0)) ?? ''
}

/** Latin y beside a vowel is the glide й; elsewhere it stays the vowel ы. */
function glides(sounds: string): string {
  if (!sounds.includes('ı')) return sounds
  let out = ''
  for (let at = 0; at < sounds.length; at += 1) {
    const sound = sounds.charAt(at)
    const next = sounds.charAt(at + 1)
    const besideVowel = isVowel(out.charAt(out.length - 1)) || (isVowel(next) && next !== 'ı')
    out += sound === 'ı' && besideVowel ? 'y' : sound
  }
  return out
}

/** Double sounds are written once in as many spellings as twice; a final х comes and goes. */
function settled(sounds: string): string {
  let out = ''
  for (const sound of sounds) if (sound !== out.charAt(out.length - 1)) out += sound
  return out.endsWith('x') ? `${out.slice(0, -1)}h` : out
}
