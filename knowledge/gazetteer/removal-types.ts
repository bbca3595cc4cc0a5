import type { IncidentType } from '../records/incident.ts'
import type { MessageWord } from './message-words.ts'
import type { RemovalMeant } from './removals-meant.ts'

/** Russian papers name both routes in one breath, «выдача/высылка», for any removal. */
function isAnyRemoval(removals: readonly RemovalMeant[], words: readonly MessageWord[]): boolean {
  return removals.some(({ found }, place) => {
    const next = removals[place + 1]?.found
    if (!next || next.first - found.last > 2) return false
    const stems = new Set([words[found.first]?.folded.slice(0, 4), words[next.first]?.folded.slice(0, 4)])
    return stems.has('выда') && stems.has('высы')
  })
}

/** The types of the removals meant, in the order of the message; none where any removal is meant. */
export function removalTypes(
  removals: readonly RemovalMeant[],
  words: readonly MessageWord[],
): readonly IncidentType[] {
  const meant = removals.filter(({ fate }) => fate !== 'awaited')
  if (isAnyRemoval(meant, words)) return []
  const types = new Set(meant.flatMap(({ found }) => found.meaning.types))
  // «Отказал в выдаче»: what a court refuses by that verb is the legal act.
  if (types.size === 0 && meant.some(({ found, fate }) => fate === 'halted' && isHandingOver(words[found.first]))) {
    return ['extradition']
  }
  if (meant.some((removal, place) => isAlternative(removal, meant[place + 1], words))) types.add('extradition')
  return [...types]
}

const OR = new Set(['or', 'или', 'либо', 'oder', 'lub', 'albo', 'bzw', 'yoki', 'еки', 'е'])

/** «Выдали или похитили», «handed over or deported»: named beside another type of removal, handing over is a type of its own. */
function isAlternative(one: RemovalMeant, other: RemovalMeant | undefined, words: readonly MessageWord[]): boolean {
  if (!other || !OR.has(words[one.found.last + 1]?.folded ?? '') || other.found.first !== one.found.last + 2)
    return false
  return [
    [one, other],
    [other, one],
  ].some(
    ([handing, typed]) =>
      handing?.found.meaning.types.length === 0 &&
      isHandingOver(words[handing.found.first]) &&
      (typed?.found.meaning.types.length ?? 0) > 0,
  )
}

function isHandingOver(word: MessageWord | undefined): boolean {
  return word !== undefined && ['выда', 'hand', 'wyda'].some((stem) => word.folded.startsWith(stem))
}
