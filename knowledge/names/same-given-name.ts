import { coarseSounds } from './plain-sounds.ts'
import { fullNamesOf, shortenedFrom } from './short-forms.ts'
import { soundsOfWord } from './sound-of-word.ts'

/** Variants of one name that differ by more than spelling does. */
const VARIANTS: readonly ReadonlySet<string>[] = [
  'muhammad muhammed mukhammad muhammet mahmad mamad magomed',
  'gulnar gulnara gulnora',
  'zhanar zhanara',
  'yusuf yusup iosif',
  'ibrohim ibragim ibrahim',
  'dovud davud daut',
  'shamsiddin shamsuddin',
  'husayn husein huseyn',
  'aleksandr alexander',
  'aleksey alexey aleksei',
  'anatoliy anatoly',
  'elena yelena alena',
  'natalya nataliya',
  'tatyana tatiana',
].map((names) => new Set(names.split(' ').map((name) => coarseSounds(soundsOfWord(name)))))

/** Sounds that change from one language of the region to the next within one name: Murod and Murat, Safar and Sapar. */
const REGIONAL: ReadonlyMap<string, string> = new Map(
  Object.entries({ g: 'k', x: 'k', C: 'k', d: 't', p: 'f', b: 'v', S: 'J', y: '', h: '', ʕ: '' }),
)
const ROUNDED = new Set('oôøuü')
const OPEN = new Set('aäe')
const CLOSE = new Set('ôuü')

/** A pet form of many names and, though some are registered so, no other name than theirs. */
const ONLY_PET_FORM = coarseSounds(soundsOfWord('gulya'))

/** Whether two given names, as sounds, are one name in other spellings, with or without a component such as -jon. */
export function isSameGivenName(one: string, other: string): boolean {
  if (isVariant(one, other)) return true
  if (coarseSounds(one) === ONLY_PET_FORM && fullNamesOf(one).some((full) => isVariant(full, other))) return true
  return (
    shortenedFrom(one).some(({ base }) => isVariant(base, other)) ||
    shortenedFrom(other).some(({ base }) => isVariant(base, one))
  )
}

function isVariant(one: string, other: string): boolean {
  const [a, b] = [coarseSounds(one), coarseSounds(other)]
  if (a === b || VARIANTS.some((names) => names.has(a) && names.has(b))) return true
  const [x, y] = [bare(one), bare(other)]
  return x.length === y.length && Array.from(x).every((sound, at) => isAlike(sound, y.charAt(at), at === x.length - 1))
}

const FAINT = new Set('yhʕ')
const bare = (sounds: string): string =>
  Array.from(sounds)
    .filter((sound) => !FAINT.has(sound))
    .join('')
    .replace(/i$/u, '')

/** At the end of a name s and z are heard alike (Almas, Almaz); at its head they tell Safar from Zafar. */
function isAlike(one: string, other: string, isLast: boolean): boolean {
  const [a, b] = [coarseSounds(one), coarseSounds(other)]
  if ((CLOSE.has(one) && OPEN.has(other)) || (OPEN.has(one) && CLOSE.has(other))) return false
  if (a === b || (REGIONAL.get(a) ?? a) === (REGIONAL.get(b) ?? b)) return true
  if (isLast && 'sz'.includes(a) && 'sz'.includes(b)) return true
  return (ROUNDED.has(one) && ROUNDED.has(other)) || (OPEN.has(one) && OPEN.has(other))
}
