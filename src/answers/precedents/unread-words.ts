import { readFacets } from '../../../knowledge/gazetteer/read-facets.ts'
import { fold, foldedWords } from '../../../knowledge/search/fold.ts'
import { STOP_WORDS } from '../../../knowledge/search/stop-words.ts'
import { categoriesIn } from '../../ask/categories.ts'
import { CUES } from '../../ask/cue-table.ts'
import { leastYearsIn } from '../../ask/least-years.ts'
import type { Query } from '../../ask/query.ts'
import type { Knowledge } from '../knowledge.ts'
import { IDLE_WORDS } from './idle-words.ts'

/** Words named to the asker; a longer list would be the message again. */
const MOST_NAMED = 5
/** Shorter words are mostly of grammar, in any of the six languages. */
const SHORTEST = 4
/** Characters of a message that are looked through; what lies beyond is a document pasted in, and no condition. */
const LONGEST_QUESTION = 400

const WORD = /[\p{L}\p{M}’'ʼ]+/gu

interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * The words of a message, as its writer spelled them, that nothing in the answer regards: neither a place, an act, a
 * date, a court nor a person who is known, and no word of asking. At most five, in the order of the message; a name that
 * nobody on record bears is one of them, whole.
 */
export function unreadWords(query: Query, knowledge: Knowledge): readonly string[] {
  const text = query.text.slice(0, LONGEST_QUESTION)
  if (text.trim() === '' || query.isPersonal) return []
  const { used } = readFacets(text, { groups: knowledge.records.groups, today: knowledge.today })
  const known = query.names.filter(({ outcome }) => outcome.outcome === 'sure' || outcome.outcome === 'list')
  const unknown = query.names.filter(({ words, outcome }) => outcome.outcome === 'none' && isFullName(words))
  const taken: readonly Stretch[] = [...used, ...known, ...unknown]
  const single = [...text.matchAll(WORD)]
    .map((found) => ({ start: found.index, end: found.index + found[0].length, words: found[0] }))
    .filter((word) => !taken.some((range) => word.start < range.end && range.start < word.end))
    .filter(({ words }) => carriesMeaning(words))
    .filter((word) => !narrows(text, word))
  const inOrder = [...unknown, ...single].toSorted((a, b) => a.start - b.start).map(({ words }) => words)
  return [...new Map(inOrder.map((word) => [fold(word), word])).values()].slice(0, MOST_NAMED)
}

/** “Umed Solehov”: two words or more, each with a capital. */
function isFullName(words: string): boolean {
  return /^\p{Lu}\S+ \p{Lu}\S/u.test(words)
}

function carriesMeaning(word: string): boolean {
  const [folded = '', ...more] = foldedWords(word)
  return more.length > 0 || (folded.length >= SHORTEST && !STOP_WORDS.has(folded) && !isIdle(folded))
}

/** Kinds of exile and lengths of a sentence are read from whole phrases: a word belongs to one when without it the phrase is gone. */
function narrows(text: string, { start, end }: Stretch): boolean {
  const without = `${text.slice(0, start)}·${text.slice(end)}`
  return categoriesIn(without).length < categoriesIn(text).length || leastYearsIn(without) !== leastYearsIn(text)
}

let vocabulary: { readonly words: ReadonlySet<string>; readonly stems: readonly string[] } | undefined

/** A word of asking: of a cue that tells what a message is after, or of the list of idle words. */
function isIdle(folded: string): boolean {
  vocabulary ??= readVocabulary()
  return vocabulary.words.has(folded) || vocabulary.stems.some((stem) => folded.startsWith(stem))
}

function readVocabulary(): { readonly words: ReadonlySet<string>; readonly stems: readonly string[] } {
  const texts = [...CUES.map(([, patterns]) => patterns), IDLE_WORDS]
  const forms = texts.flatMap((patterns) => patterns.split(/[\s|/^…]+/)).filter(Boolean)
  return {
    words: new Set(forms.filter((form) => !form.endsWith('*')).map(stem)),
    stems: forms.filter((form) => form.endsWith('*')).map(stem),
  }
}

function stem(form: string): string {
  return foldedWords(form.replace('*', '')).join('')
}
