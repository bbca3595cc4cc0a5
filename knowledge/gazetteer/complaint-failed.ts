import { fold } from '../search/fold.ts'
import type { MessagePhrases } from './message-phrases.ts'
import type { MessageWord } from './message-words.ts'
import type { PlaceSpan } from './read-courts.ts'

/** Words between a provision and what is said to have become of the complaint: «Article 3 complaints against Russia were dismissed». */
const REACH = 5

const FAILED =
  /^(?:reject|dismiss|fail|unsuccessful|unfounded|lost$|lose$|losing|threw$|thrown$|declin|refus(?:e|al|ed|es|ing)$|отклон|отверг|проигр|неудач|безуспешн|необоснованн|отказ|провал|abgewiesen|abgelehnt|zuruckgewiesen|erfolglos|unbegrundet|oddal|odrzu|przegran|bezzasadn)/u
const COMPLAINT =
  /^(?:complain|claim|application|allegation|argument|plea|case|violation|breach|infring|жалоб|довод|заявлени|требовани|дел(?:о|а|у|ом|е|ах|ам)?$|нарушен|beschwerde|verletzung|ruge|skarg|zarzut|naruszen)/u
const NEGATION = /^(?:not|never|nothing|\p{L}{2,6}nt|не|ни|nicht|keine?|nie)$/u
/** What has not happened to a violation that was not found: «not established», «не усмотрел». */
const FOUND =
  /^(?:found|find|establish|prove[nd]?$|show[ns]?$|shown|substantiat|upheld|uphold|accept|made$|recogni|confirm|succe|infring|установ|найд|наше|доказ|призна|выяв|обнаруж|усмотр|констат|подтвер|наход|удовлетвор|festgestellt|stwierdz)/u
/** What else fails and is refused beside an article: an asylum claim, the state's own case. */
const OF_OTHERS =
  /^(?:asylum|refugee|appeal|government|state|request|protection|убежищ|беженц|апелляц|запрос|asyl|azyl)/u

const LOST = /^(?:lost|lose|loses|losing|проигр|przegran|verlor)/u
const STATE = /^(?:states?|governments?|countr(?:y|ies)|государств|правительств|стран)/u

/** Whether the message says of a provision that the complaint under it failed: «rejected Article 3 complaint», «нарушение статьи 3 не установлено». */
export function complaintFailed(
  words: readonly MessageWord[],
  provisionsAt: readonly number[],
  { removals }: MessagePhrases,
  places: readonly PlaceSpan[],
): boolean {
  const removing = new Set(removals.flatMap(({ at }) => at))
  return words.some(({ folded }, place) => {
    if (LOST.test(folded) && isOfState(words, place, places)) return false
    const last = FAILED.test(folded) ? place : notFoundAt(words, place)
    if (last === undefined) return false
    const near = provisionsAt.find((at) => Math.min(Math.abs(at - place), Math.abs(at - last)) <= REACH)
    if (near === undefined) return false
    const from = Math.min(place, near)
    const to = Math.max(last, near)
    const between = words.slice(from, to + 1)
    if (between.some((word, index) => OF_OTHERS.test(word.folded) || removing.has(from + index))) return false
    return words.slice(Math.max(0, from - 3), to + 4).some((word) => COMPLAINT.test(word.folded))
  })
}

/** «Russia lost Article 3 cases», «states that lost»: the complaint succeeded. */
function isOfState(words: readonly MessageWord[], place: number, places: readonly PlaceSpan[]): boolean {
  return [place - 1, place - 2].some(
    (at) => STATE.test(words[at]?.folded ?? '') || places.some(({ first, last }) => first <= at && at <= last),
  )
}

/** Where «not found», «were not actually established» ends. */
function notFoundAt(words: readonly MessageWord[], place: number): number | undefined {
  if (!NEGATION.test(words[place]?.folded ?? '')) return undefined
  return [place + 1, place + 2].find((at) => FOUND.test(fold(words[at]?.folded ?? '')))
}
