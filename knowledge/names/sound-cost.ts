import { SOUNDS, isVowel } from './sound.ts'

/** What it costs to read one sound for another, where the two are often two spellings of one name; 1 is one typing error. */
const CONFUSIONS: readonly (readonly [string, number])[] = [
  ['oô uô iı üu äa eä yi øo jJ jy HC Hx ck cţ qk wv ŝs ZS hx hH', 0],
  ['yı ij oa øa ŝz ţc cC cJ cs ʕg', 0.1],
  ['ei HS ZJ wS ZC vf wf ŝZ sZ', 0.1],
  ['ou eı iü ôü kg qg', 0.15],
  ['äe øe aô nN ŝS oä pf td', 0.2],
  ['ea ıu ţs ţŝ qx gx', 0.3],
  ['JS SC SJ kx cS ţC ţz sS', 0.35],
  ['pb vb', 0.4],
  ['au ui yJ CJ sz zJ', 0.45],
]
const VOWEL_FOR_VOWEL = 0.7
const NEIGHBOUR_KEY = 0.95
const OTHER_SOUND = 1.35

/** Leaving a sound out: glides and h come and go between romanisations, vowels more easily than consonants. */
const OMISSION: ReadonlyMap<string, number> = new Map([['y', 0.12], ['x', 0.7], ['j', 0.4], ['h', 0.12], ['ʕ', 0.05], ['g', 0.8]])
const VOWEL_OMITTED = 0.6
const CONSONANT_OMITTED = 1

const ROWS_CYRILLIC = ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю']
const ROWS_LATIN = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const KEY_CYRILLIC = new Map([...'aаoоuуeеiиıыôоüуäаøеyйbбvвgгkкqкxхdдtтzзsсţцCчSшJжlлmмnнpпfфrрjжHчcкwвŝсZш'].reduce<[string, string][]>(pairUp, []))
const KEY_LATIN = new Map([...'aaoouueeiiıyôoüuäaøoyybbvvggkkqqxhddttzzssţtCcSsJjllmmnnppffrrjjHccc' + 'wwŝsZs'].reduce<[string, string][]>(pairUp, []))

function pairUp(pairs: [string, string][], letter: string, at: number): [string, string][] {
  const last = pairs.at(-1)
  if (at % 2 === 0) return [...pairs, [letter, '']]
  if (last) last[1] = letter
  return pairs
}

function areNeighbours(rows: readonly string[], one: string, other: string): boolean {
  const rowOne = rows.findIndex((row) => row.includes(one))
  const rowOther = rows.findIndex((row) => row.includes(other))
  if (one === '' || other === '' || rowOne < 0 || rowOther < 0 || one === other) return false
  const distance = (rows[rowOne] ?? '').indexOf(one) - (rows[rowOther] ?? '').indexOf(other)
  return Math.abs(rowOne - rowOther) <= 1 && Math.abs(distance) <= 1
}

function substitution(one: string, other: string, keys: ReadonlyMap<string, string>, rows: readonly string[]): number {
  if (one === other) return 0
  const confusion = CONFUSIONS.find(([pairs]) => pairs.includes(one + other) || pairs.includes(other + one))
  if (confusion) return confusion[1]
  if (isVowel(one) && isVowel(other)) return VOWEL_FOR_VOWEL
  return areNeighbours(rows, keys.get(one) ?? '', keys.get(other) ?? '') ? NEIGHBOUR_KEY : OTHER_SOUND
}

function costTable(keys: ReadonlyMap<string, string>, rows: readonly string[]): Float32Array {
  const sounds = [...SOUNDS]
  return Float32Array.from(sounds.flatMap((one) => sounds.map((other) => substitution(one, other, keys, rows))))
}

/** Cost of reading the row's sound for the column's, as one flat square table, by the keyboard the question was typed on. */
export const SUBSTITUTION = { cyrillic: costTable(KEY_CYRILLIC, ROWS_CYRILLIC), latin: costTable(KEY_LATIN, ROWS_LATIN) }

/** Cost of leaving out or adding each sound. */
export const OMITTED: Float32Array = Float32Array.from(
  [...SOUNDS].map((sound) => OMISSION.get(sound) ?? (isVowel(sound) ? VOWEL_OMITTED : CONSONANT_OMITTED)),
)
