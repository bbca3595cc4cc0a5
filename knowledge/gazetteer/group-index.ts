import type { Group } from '../records/group.ts'
import { GROUP_SPELLINGS, type Care } from './group-spellings.ts'
import { phraseIndex, type PhraseEntry, type PhraseIndex } from './phrase-index.ts'

/** A group as a phrase of a message can mean it. */
export interface GroupMeaning {
  readonly group: Group
  readonly care: Care
}

const indexes = new WeakMap<readonly Group[], PhraseIndex<GroupMeaning>>()

/** The names of the groups, ready to be found; made once for each list. */
export function groupIndex(groups: readonly Group[]): PhraseIndex<GroupMeaning> {
  const known = indexes.get(groups)
  if (known) return known
  const index = phraseIndex(groups.flatMap(entriesOf))
  indexes.set(groups, index)
  return index
}

function entriesOf(group: Group): readonly PhraseEntry<GroupMeaning>[] {
  const spelled = GROUP_SPELLINGS.get(group.id) ?? []
  const careful = new Set(spelled.filter(({ care }) => care !== 'sure').flatMap(({ notation }) => formsOf(notation)))
  const names = [group.name, group.abbreviation ?? '', ...group.otherNames].map(withoutBrackets)
  const generic = names
    .map((name) => ({ notation: notationOf(name), care: careOf(name) }))
    .filter(({ notation }) => notation.length > 2 && !careful.has(notation) && !ORDINARY.has(notation))
  return [...spelled, ...generic].map(({ notation, care }) => [{ group, care }, notation])
}

/** Names in the records that are ordinary words of some language, or another country's party. */
const ORDINARY = new Set(['nat', 'freedom party'])

/** A single short word that is no abbreviation may be a word of any language. */
function careOf(name: string): Care {
  return /^\p{L}{1,5}$/u.test(name) && name !== name.toUpperCase() ? 'capital' : 'sure'
}

/** «Watan (Fatherland)» is known as «Watan»; what stands in brackets explains. */
function withoutBrackets(name: string): string {
  return name
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A name in the notation of the tables: long words take case endings, marks and separators fall away. */
function notationOf(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu) ?? []
  if (words.length < 2) return words.join('')
  return words.map((word) => (word.length >= 5 ? `${withoutVowel(word)}~` : word)).join(' ')
}

/** «Партия» declines as «парти-и», «Таджикистана» as «Таджикистан-ом». */
function withoutVowel(word: string): string {
  return /[аяыиоеью]$/u.test(word) ? word.slice(0, -1) : word
}

function formsOf(notation: string): readonly string[] {
  return notation.split('|').map((form) => form.trim())
}
