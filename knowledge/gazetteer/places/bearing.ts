import { cue, isBetween, isLeaving, isSystem, isRefugee } from './cues.ts'
import { isAccusativeArticle, isConjunction, isDeterminer, postposition, preposition } from './small-words.ts'
import type { Preposition } from './small-words.ts'
import type { Sighting } from './find-places.ts'
import { asOrigin, folded, isParted } from './scene.ts'
import type { Scene } from './scene.ts'
import { isSubject } from './subject.ts'

/**
 * How a place is joined to the words around it. `from-people`: «activists from X»; `of-people`: «citizens of X»; `flight-…`: «fled from, to X»;
 * `before-people`: «X exiles»; `requester`: «wanted by X», «assurances from X»; `authority`: «X police»; `passage`: both ends of an arrow; `from-somewhere`: a «from» that depends on
 * nothing found; `passport`: «X citizenship»; `document`: «X language», «in Tajik»; `except`: «other than X».
 */
export type Bearing =
  | 'from'
  | 'in'
  | 'by'
  | 'to'
  | 'against'
  | 'host-word'
  | 'subject'
  | 'arrow-from'
  | 'arrow-to'
  | 'passage'
  | 'from-people'
  | 'from-somewhere'
  | 'of-people'
  | 'before-people'
  | 'before-profession'
  | 'flight-from'
  | 'flight-to'
  | 'requester'
  | 'authority'
  | 'passport'
  | 'document'
  | 'ethnic'
  | 'except'
  | 'none'

interface Before {
  readonly preposition: Preposition | undefined
  /** Index of the word that the preposition, or the place itself, depends on. */
  readonly governor: number
}

/** Resolves «в, на, in»: into or in. The case tells in Russian and Polish, the article in German; «in» alone is the place. */
function moving(sighting: Sighting, word: string, article: string): Preposition {
  if (isAccusativeArticle(article)) return 'to'
  if (word === 'in') return 'in'
  if (sighting.marks.includes('a')) return 'to'
  return sighting.marks === '' ? 'moving' : 'in'
}

/** The preposition before a place, over articles and words like «territory of». */
function before({ words }: Scene, sighting: Sighting): Before {
  let at = sighting.first - 1
  let article = ''
  let parted = isParted(words, sighting.first)
  while (!parted && at >= 0) {
    const word = folded(words, at)
    const isTerritory = cue(word) === 'territory'
    if (!isDeterminer(word) && !isTerritory && !(word === 'of' && cue(folded(words, at - 1)) === 'territory')) break
    if (!isTerritory) article = word
    parted = isParted(words, at)
    at -= 1
  }
  if (parted || at < 0) return { preposition: undefined, governor: parted ? -1 : at }
  const word = folded(words, at)
  if (word === 'of' && folded(words, at - 1) === 'out') return { preposition: 'from', governor: at - 2 }
  if (word === 'than' && folded(words, at - 1) === 'other') return { preposition: 'except', governor: at - 2 }
  const found = preposition(word)
  if (found === undefined) return { preposition: undefined, governor: at }
  return { preposition: found === 'moving' ? moving(sighting, word, article) : found, governor: at - 1 }
}

const FAR = 4

const nationalityAt = ({ sightings }: Scene, at: number): Sighting | undefined =>
  sightings.find((other) => other.form === 'nationality' && at >= other.first && at <= other.last)

/** What a «from» depends on: the nearest of a removal, a flight and a noun of people, to the left. People who have their nationality with them («Tajik exiles from Russia») are from elsewhere. */
function from(scene: Scene, sighting: Sighting, governor: number): Bearing {
  for (let at = governor; at >= Math.max(0, governor - FAR); at -= 1) {
    if (scene.actAt.get(at)?.kind === 'removal') return 'from'
    const nationality = nationalityAt(scene, at)
    if (nationality !== undefined && nationality.codes[0] === sighting.codes[0]) return 'from-people'
    const about = cue(folded(scene.words, at))
    if (about === 'flight') return 'flight-from'
    if (about === 'request') return 'requester'
    const isPeople = nationality === undefined && (about === 'people' || about === 'profession')
    if (isPeople && nationalityAt(scene, at - 1) === undefined) return 'from-people'
    if (isParted(scene.words, at)) break
  }
  return 'from-somewhere'
}

/** «Fled to», «a request to» is not «deported to»: the nearer of the two tells. */
function to({ words, actAt }: Scene, { last }: Sighting, governor: number): Bearing {
  if (cue(folded(words, governor)) === 'request') return 'flight-to'
  for (let at = governor; at >= Math.max(0, governor - FAR); at -= 1) {
    if (actAt.get(at)?.kind === 'removal') return 'to'
    if (cue(folded(words, at)) === 'flight') return 'flight-to'
  }
  return !isParted(words, last + 1) && cue(folded(words, last + 1)) === 'flight' ? 'flight-to' : 'to'
}

const isRequest = ({ words }: Scene, governor: number): boolean =>
  cue(folded(words, governor)) === 'request' || cue(folded(words, governor - 1)) === 'request'

function ofNoun(scene: Scene, governor: number): Bearing {
  if (isRequest(scene, governor)) return 'requester'
  const about = cue(folded(scene.words, governor))
  if (about === 'people') return 'of-people'
  return about === 'authority' ? 'authority' : 'none'
}

/** «В РФ», «в США» show no case: the way there, right behind a removal («выслан в США») or, for one of the five, behind a «from». */
function isWay({ words, actAt, sightings }: Scene, { first, codes }: Sighting, governor: number): boolean {
  if (actAt.get(governor)?.kind === 'removal') return true
  return (
    asOrigin(codes[0]) !== undefined &&
    sightings.some((other) => other.first < first && preposition(folded(words, other.first - 1)) === 'from')
  )
}

function byPreposition(scene: Scene, sighting: Sighting, { preposition, governor }: Before): Bearing {
  const { marks } = sighting
  switch (preposition) {
    case undefined:
    case 'about':
      return 'none'
    case 'of':
      return ofNoun(scene, governor)
    case 'from':
      return marks.includes('i') && !marks.includes('g') ? 'none' : from(scene, sighting, governor)
    case 'to':
      return to(scene, sighting, governor)
    case 'by':
      return isRequest(scene, governor) ? 'requester' : 'by'
    case 'moving':
      return isWay(scene, sighting, governor) ? to(scene, sighting, governor) : 'in'
    case 'in':
      return isRefugee(folded(scene.words, governor)) ? 'flight-to' : 'in'
    case 'against':
    case 'except':
      return preposition
    default:
      return preposition satisfies never
  }
}

/** Uzbek says with suffixes and postpositions what the others say with prepositions. */
function bySuffix(scene: Scene, { marks, last }: Sighting): Bearing {
  const { words } = scene
  const after = isParted(words, last + 1) ? undefined : postposition(folded(words, last + 1))
  if (after !== undefined) return after
  if (marks.includes('f')) {
    const flees = [last + 1, last + 2].some((at) => cue(folded(words, at)) === 'flight')
    return flees ? 'flight-from' : 'from'
  }
  if (marks.includes('t')) return 'to'
  return marks.includes('w') ? 'in' : 'none'
}

const isNearAct = ({ actAt }: Scene, { first, last }: Sighting): boolean =>
  [first - 1, first - 2, last + 1, last + 2].some((at) => actAt.has(at))

/** A bare case: «выдан Казахстаном», «выдан Узбекистану», «граждан Таджикистана». */
function byCase(scene: Scene, sighting: Sighting, governor: number): Bearing {
  const { marks, languages } = sighting
  if (marks !== '' && /^[i]+$/.test(marks) && isNearAct(scene, sighting))
    return isRequest(scene, governor) ? 'requester' : 'by'
  if (marks !== '' && /^[d]+$/.test(marks)) return 'to'
  if (governor >= 0 && isLeaving(folded(scene.words, governor))) return 'flight-from'
  if (governor >= 0 && (marks.includes('g') || languages.includes('tg'))) return ofNoun(scene, governor)
  return 'none'
}

/** The noun behind a place, over words like «political». */
function nounBehind(words: Scene['words'], last: number): string {
  const next = folded(words, last + 1)
  if (cue(next) === 'people' && isSystem(folded(words, last + 2))) return ''
  return isBetween(next) && !isParted(words, last + 2) && cue(folded(words, last + 2)) === 'people'
    ? folded(words, last + 2)
    : next
}

const CITIZENS = /^(?:citizen|national|subject|fuqaro|фуқаро|born)/

function byNextNoun({ words }: Scene, { last, form, codes }: Sighting): Bearing {
  if (isParted(words, last + 1)) return 'none'
  const next = nounBehind(words, last)
  const about = cue(next)
  switch (about) {
    case 'people':
      return CITIZENS.test(next) ? 'of-people' : 'before-people'
    case 'profession':
      return 'before-profession'
    case 'authority':
      return about
    case 'passport':
    case 'document':
      return form === 'city' ? 'none' : about
    case 'request':
      return asOrigin(codes[0]) === undefined ? 'none' : 'requester'
    case 'descent':
      return 'ethnic'
    default:
      return 'none'
  }
}

function isHostByWord({ words }: Scene, { first, last }: Sighting): boolean {
  const [previous, earlier] = [folded(words, first - 1), folded(words, first - 2)]
  if (cue(previous) === 'host' || (cue(earlier) === 'host' && /^(?:country|state|countries|states)$/.test(previous)))
    return true
  return folded(words, last + 1) === 'as' && [last + 2, last + 3].some((at) => cue(folded(words, at)) === 'host')
}

function ofPlace(scene: Scene, sighting: Sighting): Bearing {
  if (isHostByWord(scene, sighting)) return 'host-word'
  if (scene.words[sighting.first]?.before.includes('./.') === true) return 'against'
  const suffix = bySuffix(scene, sighting)
  if (suffix !== 'none') return suffix
  const left = before(scene, sighting)
  const joined = byPreposition(scene, sighting, left)
  if (joined !== 'none') return joined
  const next = byNextNoun(scene, sighting)
  if (next !== 'none') return next
  if (isSubject(scene, sighting)) return 'subject'
  return left.preposition === undefined ? byCase(scene, sighting, left.governor) : 'none'
}

/** «In Russian», «на русском»: a language, where nothing follows that could be Russian. */
function isLanguage({ words }: Scene, { first, last, sense }: Sighting): boolean {
  const previous = folded(words, first - 1)
  if (previous === 'по' && /^-?$/.test(words[first]?.before.trim() ?? '')) return folded(words, first).endsWith('ски')
  if (sense === 'people' || !/^(?:in|into|на|auf|po|ba|ба)$/.test(previous)) return false
  const next = folded(words, last + 1)
  return (
    next === '' ||
    isParted(words, last + 1) ||
    isConjunction(next) ||
    preposition(next) !== undefined ||
    next === 'please' ||
    next === 'pls'
  )
}

function ofNationality(scene: Scene, sighting: Sighting): Bearing {
  const { words } = scene
  const { first } = sighting
  if ([first - 1, first - 2].some((at) => cue(folded(words, at)) === 'ethnic')) return 'ethnic'
  if (preposition(folded(words, first - 1)) === 'except' && !isParted(words, first)) return 'except'
  if (isLanguage(scene, sighting)) return 'document'
  const next = byNextNoun(scene, sighting)
  if (next !== 'none') return next
  return isSubject(scene, sighting) ? 'subject' : 'none'
}

/** How a place is joined to its neighbours, without regard to the other places of the message. */
export function bearing(scene: Scene, sighting: Sighting): Bearing {
  return sighting.form === 'nationality' ? ofNationality(scene, sighting) : ofPlace(scene, sighting)
}
