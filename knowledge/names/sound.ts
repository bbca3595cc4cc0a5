/**
 * The alphabet all names are compared in: one letter a sound, whatever script the name was written in.
 * Capitals and accented letters are sounds that one plain letter cannot carry:
 * C ч, S ш, J ж/дж, N нг, ı ы, ô between о and у (ў, ӯ, ө), ü ү, ä ә, ø the vowel of ё, x х/ҳ/kh/h.
 * h is х at the end of a word, where it comes and goes (Абдуллох); ʕ the stop written ъ or ʼ before a consonant (Аъзам).
 * The last row are spellings that leave the sound open, and are matched with all they may stand for:
 * j (ж or й), H Latin ch (ч, х, ш), c Latin c (к, с, ц, ч, дж), w (в or ш), ŝ Latin s (с, з, ш), Z sch and sz (ш, ж, с).
 */
export const SOUNDS = 'aoueiıôüäøybvgkqxdtzsţCSJNlmnpfrjHcwŝZhʕ'

const CODES: ReadonlyMap<string, number> = new Map(Array.from(SOUNDS).map((sound, code) => [sound, code]))

const VOWELS = new Set('aoueiıôüäø')

export const isVowel = (sound: string): boolean => VOWELS.has(sound)

/** The sounds of a word as codes, for the distance table. Letters outside the alphabet are left out. */
export function soundCodes(sounds: string): Uint8Array {
  const codes = new Uint8Array(sounds.length)
  let length = 0
  for (const sound of sounds) {
    const code = CODES.get(sound)
    if (code !== undefined) codes[length++] = code
  }
  return codes.subarray(0, length)
}
