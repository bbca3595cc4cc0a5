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
  const names = [group.name, group.abbreviation ?? '', ...group.otherNames].flatMap(namesWithin)
  const generic = names.map(notationOf).filter((notation) => notation.length > 2 && !careful.has(notation) && !ORDINARY.has(notation))
  return [
    ...spelled.map(({ notation, care }) => [{ group, care }, notation] as const),
    ...generic.map((notation) => [{ group, care: careOf(notation) }, notation] as const),
  ]
}

/** Names in the records that are an ordinary word of some language, or another country's party. */
const ORDINARY = new Set(['nat', 'tojikon', 'freedom', 'forward', 'fatherland', 'sister project', 'freedom party'])

/** A single short word may be a word of any language. */
function careOf(notation: string): Care {
  return notation.includes(' ') || notation.endsWith('~') ? 'sure' : notation.length < 4 ? 'sure' : 'sure'
}

/** «Watan (Fatherland)» is «Watan» and «Fatherland». */
function namesWithin(name: string): readonly string[] {
  return name.split(/[()]/).map((part) => part.trim()).filter(Boolean)
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
