import type { Bearing } from './bearing.ts'
import { bearingByCase, bearingBySuffix } from './case-bearing.ts'
import { cue } from './cues.ts'
import type { Sighting } from './find-places.ts'
import { bearingByNextNoun } from './noun-bearing.ts'
import { prepositionBefore } from './preposition-before.ts'
import { bearingByPreposition } from './preposition-bearing.ts'
import { folded, isParted } from './scene.ts'
import type { Scene } from './scene.ts'
import { isConjunction, preposition } from './small-words.ts'
import { isSubject } from './subject.ts'

function isHostByWord({ words }: Scene, { first, last }: Sighting): boolean {
  const [previous, earlier] = [folded(words, first - 1), folded(words, first - 2)]
  if (cue(previous) === 'host' || (cue(earlier) === 'host' && /^(?:country|state|countries|states)$/.test(previous)))
    return true
  return folded(words, last + 1) === 'as' && [last + 2, last + 3].some((at) => cue(folded(words, at)) === 'host')
}

function ofPlace(scene: Scene, sighting: Sighting): Bearing {
  if (isHostByWord(scene, sighting)) return 'host-word'
  if (scene.words[sighting.first]?.before.includes('./.') === true) return 'against'
  const suffix = bearingBySuffix(scene, sighting)
  if (suffix !== 'none') return suffix
  const left = prepositionBefore(scene, sighting)
  const joined = bearingByPreposition(scene, sighting, left)
  if (joined !== 'none') return joined
  const next = bearingByNextNoun(scene, sighting)
  if (next !== 'none') return next
  if (isSubject(scene, sighting)) return 'subject'
  return left.preposition === undefined ? bearingByCase(scene, sighting, left.governor) : 'none'
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
  const next = bearingByNextNoun(scene, sighting)
  if (next !== 'none') return next
  return isSubject(scene, sighting) ? 'subject' : 'none'
}

/** How a place is joined to its neighbours, without regard to the other places of the message. */
export function readBearing(scene: Scene, sighting: Sighting): Bearing {
  return sighting.form === 'nationality' ? ofNationality(scene, sighting) : ofPlace(scene, sighting)
}
