const SETTLED: ReadonlyMap<string, string> = new Map(
  Object.entries({ ŝ: 's', ı: 'i', ô: 'o', ü: 'u', ä: 'a', ø: 'o', q: 'k', w: 'v', H: 'C', j: 'J', Z: 'S', c: 'k' }),
)

/** Sounds with the open spellings settled, one character each, for looking words up in tables. */
export function plainSounds(sounds: string): string {
  let plain = ''
  for (const sound of sounds) plain += SETTLED.get(sound) ?? sound
  return plain
}

const COARSE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    o: 'a',
    ô: 'a',
    ä: 'a',
    ø: 'a',
    e: 'i',
    ı: 'i',
    ü: 'u',
    q: 'k',
    w: 'v',
    ŝ: 's',
    H: 'x',
    j: 'J',
    Z: 'S',
    c: 'k',
    y: '',
    h: '',
    ʕ: '',
  }),
)

/** Sounds with the vowels that romanisations mix merged: one key for all usual spellings of one given name. */
export function coarseSounds(sounds: string): string {
  let coarse = ''
  for (const sound of sounds) coarse += COARSE.get(sound) ?? sound
  return coarse
}
