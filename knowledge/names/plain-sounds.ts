const SETTLED: ReadonlyMap<string, string> = new Map(
  Object.entries({ ŝ: 's', ı: 'i', ô: 'o', ü: 'u', ä: 'a', ø: 'o', q: 'k', w: 'v', H: 'C', j: 'J', Z: 'S', c: 'k' }),
)

/** Sounds with the open spellings settled, one character each, for looking words up in tables. */
export const plainSounds = (sounds: string): string => [...sounds].map((sound) => SETTLED.get(sound) ?? sound).join('')
