import type { Group } from '../records/group.ts'
import { groupIndex, type GroupMeaning } from './group-index.ts'
import type { MessageWord } from './message-words.ts'
import { findPhrases, type PhraseFound } from './phrase-index.ts'

/** Words for a party, movement or medium, folded, by their stems. */
const PARTY =
  /^(?:part(?:y|ies|ei|eien|i\p{L}{0,6})|парти\p{L}{0,4}|movement\p{L}?|движени\p{L}{1,2}|bewegung|ruch\p{L}{0,2}|harakat\p{L}{0,4}|ҳаракат\p{L}{0,4}|ҳизб\p{L}{0,3}|group|организаци\p{L}{1,3}|organi[sz]ation|coalition|коалици\p{L}{1,2}|alliance|opposition\p{L}*|оппозиц\p{L}*|banned|ban|запрещ\p{L}*|запрет\p{L}*|verboten|taqiq\p{L}*|members?|activists?|член\p{L}*|tv|тв|канал\p{L}*|channel|mitglied\p{L}*|czlonk\p{L}*)$/u
const NEAR = 2
const OPENING = '«"“„‘\''

/** The groups that a message names, in its order, with the words they were read from. */
export function readGroups(
  text: string,
  words: readonly MessageWord[],
  groups: readonly Group[],
): readonly PhraseFound<GroupMeaning>[] {
  return findPhrases(words, groupIndex(groups)).filter((found) => isMeant(text, words, found))
}

function isMeant(
  text: string,
  words: readonly MessageWord[],
  { meaning, first, last }: PhraseFound<GroupMeaning>,
): boolean {
  const word = words[first]
  if (meaning.care === 'sure' || !word) return meaning.care === 'sure'
  if (last - first + 1 === words.length) return true
  const capital = word.text.charAt(0) !== word.text.charAt(0).toLowerCase()
  if (meaning.care === 'capital-alone') return capital
  const quoted = OPENING.includes(text.charAt(word.start - 1)) && word.start > 0
  const beside = [...words.slice(Math.max(0, first - NEAR), first), ...words.slice(last + 1, last + 1 + NEAR)]
  return quoted || beside.some(({ folded }) => PARTY.test(folded)) || (meaning.care === 'capital' && capital)
}
