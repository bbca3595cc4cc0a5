import { cue } from './cues.ts'
import { isAuxiliary, opensObject, preposition } from './small-words.ts'
import type { Sighting } from './find-places.ts'
import { folded, isParted } from './scene.ts'
import type { Scene } from './scene.ts'

const ENGLISH_PRESENT = new Set(
  'deports extradites expels hands sends abducts kidnaps returns removes surrenders renders'.split(' '),
)
/** Third person singular of Russian and Polish verbs, past and present, and German «schiebt, liefert, schob». Nouns and passive participles end otherwise. */
const SINGULAR_VERB = /(?:л|ла|ло|ет|ит|[^v]al|ala|il|ila|uje|aje|yla|bt|rt|ob|erte)$/
const PLURAL_VERB = /(?:ли|ют|ут|ят|ат|ali|ily|aja|uja)$/

/** Nouns of acts: «extradition», «Abschiebung», «выдача», «deportacja». What follows them is no object of the state before. */
const ACT_NOUN = /(?:tion|tions|val|vals|ung|ungen|cja|cje|cji|nie|nia|ци[яию]|ч[аиу]|к[аиу]|ни[еяю])$/

const NEAR = 3

/** The act of removal that follows a place with at most an auxiliary and an adverb between. */
function actBehind({ words, actAt, sightings }: Scene, { last }: Sighting): number | undefined {
  for (let at = last + 1; at <= Math.min(last + NEAR, words.length - 1); at += 1) {
    if (isParted(words, at) || sightings.some((other) => other.first === at)) return undefined
    if (actAt.get(at)?.kind === 'other' || cue(folded(words, at)) === 'people') return undefined
    if (actAt.get(at)?.kind === 'removal') return at
    if (preposition(folded(words, at)) !== undefined || /^(?:was|were|is|are|been|being|be)$/.test(folded(words, at)))
      return undefined
  }
  return undefined
}

/** «Extradited a blogger», «deported two Tajiks»: an object behind the act, so the place before it is who did it. */
function hasObject({ words, sightings, actAt }: Scene, act: number): boolean {
  const behind = (actAt.get(act)?.last ?? act) + 1
  if (isParted(words, behind) || ACT_NOUN.test(folded(words, act))) return false
  if (opensObject(folded(words, behind)) || cue(folded(words, behind)) === 'people') return true
  return sightings.some((other) => other.first === behind && other.form === 'nationality')
}

/** True for who removes: «Germany deports», «Казахстан выдал», «has Kyrgyzstan extradited», «Belarus extradited a Tajik»; not for «Kazakhstan extradition» or «a Tajik deported from». */
export function isSubject(scene: Scene, sighting: Sighting): boolean {
  const act = actBehind(scene, sighting)
  if (act === undefined) return false
  const verb = folded(scene.words, act)
  if (ENGLISH_PRESENT.has(verb)) return sighting.form !== 'nationality' || sighting.sense === 'people'
  if (sighting.sense === 'people') return PLURAL_VERB.test(verb) || hasObject(scene, act)
  if (sighting.form === 'nationality') return false
  if (SINGULAR_VERB.test(verb) || hasObject(scene, act)) return true
  return isAuxiliary(folded(scene.words, sighting.first - 1)) && !ACT_NOUN.test(verb)
}
