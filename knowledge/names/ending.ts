/** What a family name or patronymic ends in; the forms of one family name differ in nothing else. */
export type Ending = 'none' | 'ov' | 'zoda' | 'iyon' | 'i' | 'patronymic' | 'son'

export interface WordEnding {
  readonly stem: string
  readonly ending: Ending
  readonly feminine: boolean
}

/** Case endings that follow -ov or -ova in Russian, Polish, German, Uzbek, Kazakh and Tajik sentences. */
const MASCULINE_CASES = [
  '',
  'u',
  'ım',
  'im',
  'e',
  'ıx',
  'ı',
  'ŝ',
  'em',
  'i',
  'ovi',
  'owi',
  'niN',
  'ni',
  'ga',
  'da',
  'dan',
  'nıN',
  'nı',
  'ro',
]
const FEMININE_CASES = ['a', 'oy', 'oyu', 'ey', 'ej', 'aniN', 'ani', 'aga']

function withCases(stems: readonly string[], cases: readonly string[]): string[] {
  return stems.flatMap((stem) => cases.map((tail) => stem + tail))
}

const OV = ['o', 'e', 'ye', 'yø', 'yo', 'je', 'jo', 'ø', 'ô'].flatMap((vowel) =>
  ['v', 'w', 'f'].map((last) => vowel + last),
)
const ICH = OV.filter((ov) => !ov.endsWith('f')).flatMap((ov) =>
  ['iC', 'iH', 'ic', 'yC', 'iZ', 'iS', 'ıC', 'ıH'].map((ich) => ov + ich),
)
const OVNA = OV.filter((ov) => !ov.endsWith('f')).map((ov) => `${ov}na`)
const ZODA = [
  'zoda',
  'zada',
  'zade',
  'zodex',
  'zadex',
  'zodax',
  'zôda',
  'zodı',
  'zodi',
  'zodu',
  'zodoy',
  'zode',
  'zodaniN',
  'zodani',
  'zody',
  'zodam',
]
const IYON = ['iyon', 'iyan', 'iyøn', 'iøn', 'ion', 'ian', 'ijon', 'ijan']
const SON = ['oglı', 'ogli', 'oglu', 'uglı', 'ugli', 'ôgli', 'ôglı', 'ôglu', 'ulu', 'ulı']
const DAUGHTER = ['qizi', 'qızı', 'kızı', 'kizi', 'gızı', 'gizi', 'qısı', 'kısı']

type Entry = readonly [Ending, boolean, number]
const SUFFIXES: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  ...withCases(OV, MASCULINE_CASES).map((suffix): [string, Entry] => [suffix, ['ov', false, 3]]),
  ...withCases(OV, FEMININE_CASES).map((suffix): [string, Entry] => [suffix, ['ov', true, 3]]),
  ...ZODA.map((suffix): [string, Entry] => [suffix, ['zoda', false, 3]]),
  ['zod', ['zoda', false, 5]],
  ...IYON.map((suffix): [string, Entry] => [suffix, ['iyon', false, 4]]),
  ...withCases(ICH, ['', 'a', 'u', 'em', 'e']).map((suffix): [string, Entry] => [suffix, ['patronymic', false, 2]]),
  ...[
    ...OVNA,
    ...withCases(
      OVNA.map((ovna) => ovna.slice(0, -1)),
      ['oy', 'e', 'u', 'ı'],
    ),
    'iCna',
    'iHna',
  ].map((suffix): [string, Entry] => [suffix, ['patronymic', true, 2]]),
  ...SON.map((suffix): [string, Entry] => [suffix, ['son', false, 3]]),
  ...DAUGHTER.map((suffix): [string, Entry] => [suffix, ['son', true, 3]]),
])
const LONGEST_SUFFIX = 9

/** Splits the sounds of a word into stem and ending; the stem keeps at least two or three sounds, so short given names stay whole. */
export function wordEnding(sounds: string): WordEnding {
  for (let length = Math.min(LONGEST_SUFFIX, sounds.length - 2); length > 1; length -= 1) {
    const suffix = sounds.slice(-length)
    const found = SUFFIXES.get(suffix)
    if (found === undefined || sounds.length - length < found[2]) continue
    // Gurbanguly, Allakuly: -guly ("servant, rose") belongs to the given name.
    if (suffix.startsWith('ul') && /[gkq]$/.test(sounds.slice(0, -length))) continue
    return { stem: sounds.slice(0, -length), ending: found[0], feminine: found[1] }
  }
  return tajikEnding(sounds)
}

/** -i, -iy, -ӣ: Kabiri, Nazari, and the izafet that joins a given name to the father's (Abdullohi Shamsiddin). Weak: many given names end so too. */
function tajikEnding(sounds: string): WordEnding {
  const stem = sounds.replace(/(?:iy|ij|i|ı)$/u, '').replace(/x$/u, 'h')
  const cut = stem.length < sounds.length && stem.length >= 4
  return { stem: cut ? stem : sounds, ending: cut ? 'i' : 'none', feminine: false }
}
