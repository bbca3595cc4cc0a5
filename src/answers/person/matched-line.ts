import type { NameMatch } from '../../../knowledge/names/name-match.ts'
import type { Line } from '../../reply/line.ts'
import type { Match } from '../../reply/reply-result.ts'
import type { Answering } from '../answering.ts'

/** Why this person: “Matched «икромов фарух» to the spelling «Фаррух Икромов» [1] (one letter apart, other order)”. */
export function matchedLine({ words, claim }: Answering, match: NameMatch): Line {
  const how = match.how.map((difference) => words.say(`differs-${difference}`))
  const isSame = match.words === match.spelling
  const text = words.say(isSame ? 'matched-as-written' : 'matched', { asked: match.words, spelling: match.spelling })
  return claim(how.length > 0 ? `${text} (${words.list(how)})` : text, match.seenIn ? [match.seenIn] : [])
}

/** Matches shown to scripts. */
const MOST_MATCHES = 5

export function matchesOf(matches: readonly NameMatch[]): readonly Match[] {
  return matches.slice(0, MOST_MATCHES).map(({ id, score, spelling, seenIn }) => ({ id, score, spelling, seenIn }))
}
