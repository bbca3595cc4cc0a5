/** Cyrillic letters, of Russian and of the Central Asian alphabets, as the signs that all scripts share below. */
const CYRILLIC = new Map(
  Object.entries({
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    е: 'e',
    ё: 'e',
    ж: 'J',
    з: 's',
    и: 'i',
    й: 'y',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'h',
    ц: 'ts',
    ч: 'C',
    ш: 'S',
    щ: 'S',
    ъ: '',
    ы: 'i',
    ь: '',
    э: 'e',
    ю: 'yu',
    я: 'ya',
    қ: 'k',
    ғ: 'g',
    ҳ: 'h',
    ҷ: 'J',
    ң: 'n',
    ө: 'o',
    ү: 'u',
    ұ: 'u',
    һ: 'h',
    ә: 'a',
    і: 'i',
    ї: 'yi',
    є: 'ye',
    ґ: 'g',
    ў: 'u',
    ӯ: 'u',
    ӣ: 'i',
    ӷ: 'g',
  }),
)

/** Letters with marks that stand for sounds of their own, before marks are dropped. */
const MARKED = new Map(
  Object.entries({ š: 'S', ş: 'S', ș: 'S', ž: 'J', ż: 'J', č: 'C', ç: 'C', ğ: 'g', ı: 'i', ł: 'l', ə: 'a', ß: 's' }),
)

/** Spellings of one sound in English, German, French, Polish and Turkish, longest first; capitals stand for ж/дж, ч, ш. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/dsch|dzh|dJ|dz(?=h)|dj|дж/g, 'J'],
  [/tsch|tch|cz/g, 'C'],
  [/shch|schtsch/g, 'S'],
  [/sch/g, 'G'],
  [/sh|sz/g, 'S'],
  [/zh/g, 'J'],
  [/kh|qh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/ck|q/g, 'k'],
  [/x/g, 'h'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/z/g, 's'],
]

/** Spellings that stand for two sounds: German sch (ш, ж), ch in English or German, j in English or German, c in Turkish or else. */
const AMBIGUOUS: readonly (readonly [string, string, string])[] = [
  ['G', 'S', 'J'],
  ['ch', 'C', 'h'],
  ['j', 'J', 'y'],
  ['c', 'J', 'k'],
]

/**
 * The sounds that a name word can stand for, as keys: two spellings of one name share a key (Dzhurayev, Juraev, Jourayev,
 * Džurajev, Джураев), two names do not (Turgunov, Tursunov). Vowels count only as open or close, and y between them not
 * at all, because transliterations differ most there.
 */
export function nameSounds(word: string): readonly string[] {
  let readings = [inSharedSigns(word)]
  for (const [spelling, one, other] of AMBIGUOUS) {
    readings = readings.flatMap((reading) =>
      reading.includes(spelling) ? [reading.replaceAll(spelling, one), reading.replaceAll(spelling, other)] : [reading],
    )
  }
  return [...new Set(readings.map(withVowelClasses))].filter((sound) => sound !== '')
}

const RUSSIAN_CASE_ENDING = /(?:ого|ому|ой|ей|ым|им|ом|ую|ых|ыми|[аыуеи])$/iu

/** The same for a word that can be inflected: Russian declines surnames (дело Каримова, Шалабаевой), English adds 's. */
export function nameSoundsInAnyCase(word: string): readonly string[] {
  const bare = word.replace(/['’]s$/, '')
  if (!/[а-я]$/i.test(bare) || bare.length < 6) return nameSounds(bare)
  const masculine = bare.replace(RUSSIAN_CASE_ENDING, '')
  const feminine = bare.replace(/ой$/iu, 'а')
  return [...new Set([bare, masculine, feminine].flatMap(nameSounds))]
}

/** The first letter of a word in the signs that all scripts share: `Х.` and `Kh.` are one, `Yu.` and `Ю.` too; empty for no letter. */
export function firstLetter(word: string): string {
  return inSharedSigns(word).charAt(0)
}

/** A word in the signs that all scripts share, every letter in its place: `ryabikin` for Ryabikin and Рябикин. */
export function inSharedSigns(word: string): string {
  const lower = word.toLowerCase().normalize('NFC').replace(/dž/g, 'J').replace(/дж|дҗ/g, 'J').replace(/тч/g, 'C')
  const signs = lower.replace(/\p{L}/gu, (letter) => CYRILLIC.get(letter) ?? MARKED.get(letter) ?? letter)
  const bare = signs
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}]/gu, '')
  return SPELLINGS.reduce((text, [spelling, sound]) => text.replace(spelling, sound), bare)
}

function withVowelClasses(reading: string): string {
  return reading
    .replace(/(?<=[aeiou])y|y(?=[aeiou])/g, '')
    .replace(/^[i](?=[aou])/g, '')
    .replace(/[aou]/g, 'a')
    .replace(/[eiy]/g, 'e')
    .replace(/(.)\1+/g, '$1')
}
