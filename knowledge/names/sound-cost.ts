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
const VOWEL_FOR_VOWEL = 0.85
const NEIGHBOUR_KEY = 0.95
const OTHER_SOUND = 1.35

/** Leaving a sound out: glides and h come and go between romanisations, vowels more easily than consonants. */
const OMISSION: ReadonlyMap<string, number> = new Map([
  ['y', 0.12],
  ['x', 0.7],
  ['j', 0.4],
  ['h', 0.12],
  ['ʕ', 0.05],
  ['g', 0.8],
])
const VOWEL_OMITTED = 0.6
const CONSONANT_OMITTED = 1

const ROWS_CYRILLIC = ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю']
const ROWS_LATIN = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
/** Pairs of a sound and the key it is typed with. */
const KEYS_CYRILLIC = 'aаoоuуeеiиıыôоüуäаøеyйbбvвgгkкqкxхdдtтzзsсţцCчSшJжlлmмnнpпfфrрjжHчcкwвŝсZш'
const KEYS_LATIN = 'aaoouueeiiıyôoüuäaøoyybbvvggkkqqxhddttzzssţtCcSsJjllmmnnppffrrjjHcccwwŝsZs'

function keyed(pairs: string): ReadonlyMap<string, string> {
  const keys = new Map<string, string>()
  for (let at = 0; at + 1 < pairs.length; at += 2) keys.set(pairs.charAt(at), pairs.charAt(at + 1))
  return keys
}

/** Each key with the keys around it, itself left out. */
function neighbours(rows: readonly string[]): ReadonlyMap<string, string> {
  const around = new Map<string, string>()
  for (const [row, keys] of rows.entries()) {
    for (let at = 0; at < keys.length; at += 1) {
      const near = [rows[row - 1] ?? '', keys, rows[row + 1] ?? ''].map((line) =>
        line.slice(Math.max(0, at - 1), at + 2),
      )
      around.set(keys.charAt(at), near.join('').replace(keys.charAt(at), ''))
    }
  }
  return around
}

function costTable(keys: ReadonlyMap<string, string>, rows: readonly string[]): Float32Array {
  const around = neighbours(rows)
  const size = SOUNDS.length
  const costs = new Float32Array(size * size)
  for (let row = 0; row < size; row += 1) {
    const one = SOUNDS.charAt(row)
    const near = around.get(keys.get(one) ?? '') ?? ''
    for (let column = 0; column < size; column += 1) {
      const other = SOUNDS.charAt(column)
      const key = keys.get(other) ?? '-'
      costs[row * size + column] =
        one === other
          ? 0
          : isVowel(one) && isVowel(other)
            ? VOWEL_FOR_VOWEL
            : near.includes(key)
              ? NEIGHBOUR_KEY
              : OTHER_SOUND
    }
  }
  for (const [pairs, cost] of CONFUSIONS) for (const pair of pairs.split(' ')) setBothWays(costs, pair, cost)
  return costs
}

function setBothWays(costs: Float32Array, pair: string, cost: number): void {
  const one = SOUNDS.indexOf(pair.charAt(0))
  const other = SOUNDS.indexOf(pair.charAt(1))
  costs[one * SOUNDS.length + other] = cost
  costs[other * SOUNDS.length + one] = cost
}

/** Cost of reading the row's sound for the column's, as one flat square table, by the keyboard the question was typed on. */
export const SUBSTITUTION = {
  cyrillic: costTable(keyed(KEYS_CYRILLIC), ROWS_CYRILLIC),
  latin: costTable(keyed(KEYS_LATIN), ROWS_LATIN),
}

/** Cost of leaving out or adding each sound. */
export const OMITTED: Float32Array = Float32Array.from(
  Array.from(SOUNDS).map((sound) => OMISSION.get(sound) ?? (isVowel(sound) ? VOWEL_OMITTED : CONSONANT_OMITTED)),
)
