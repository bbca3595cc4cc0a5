import { foldedWords } from '../../../knowledge/search/fold.ts'
import { commandText } from '../../ask/command-text.ts'
import type { Query } from '../../ask/query.ts'
import type { Shown } from './shown-in.ts'
import type { Trail } from './trail.ts'

/** Ids that a trail remembers as shown, the last ones. */
const IDS_REMEMBERED = 2_000
/** Names of one message that are counted: a pasted list of sixty is one day's. */
const LONGEST_NAME = 40

/** Notes in the trail what a query asks for and what its answer shows. */
export function follow(trail: Trail, query: Query, shown: Shown, mark: (text: string) => number): void {
  if (query.intent === 'lookup' || query.intent === 'record') {
    for (const { words } of query.names) followName(trail, words, mark)
    for (const id of idsAskedFor(query)) {
      const marked = mark(id)
      if (!trail.seenIds.has(marked)) trail.unseenIds.add(marked)
    }
  }
  if (query.page > 1) trail.pages.add(mark(commandText(query, query.page)))
  for (const id of shown.people) trail.people.add(mark(id))
  for (const id of shown.ids) remember(trail.seenIds, mark(id))
}

function followName(trail: Trail, name: string, mark: (text: string) => number): void {
  const words = foldedWords(name.slice(0, 2 * LONGEST_NAME))
  if (words.length === 0) return
  trail.names.add(mark(words.toSorted().join(' ')))
  const [word = '', ...more] = words
  if (more.length === 0) followWord(trail, word.slice(0, LONGEST_NAME), mark)
}

function followWord(trail: Trail, word: string, mark: (text: string) => number): void {
  const marked = mark(word)
  if (trail.words.has(marked)) return
  const beginnings = Array.from({ length: word.length - 1 }, (_, length) => word.slice(0, length + 1))
  if (beginnings.some((beginning) => trail.words.has(mark(beginning)))) trail.fragments += 1
  trail.words.add(marked)
  const place = placeInAlphabet(word)
  trail.rising = place >= trail.place ? trail.rising + 1 : 1
  trail.falling = place <= trail.place ? trail.falling + 1 : 1
  trail.place = place
}

/** The first two letters as a number: enough for the order of a list, and next to nothing about a name. */
function placeInAlphabet(word: string): number {
  return word.charCodeAt(0) * 0x1_00_00 + (word.length > 1 ? word.charCodeAt(1) : 0)
}

const RECORD_ID = /(?<![a-z0-9-])(?:per|inc|case)-[a-z0-9-]{1,56}/g

/** Ids in the words of the message, also such as no record has. */
function idsAskedFor({ id, text, facets }: Query): ReadonlySet<string> {
  return new Set([...(id ? [id] : []), ...facets.persons.filter(() => text === ''), ...(text.match(RECORD_ID) ?? [])])
}

function remember(marks: Set<number>, marked: number): void {
  marks.delete(marked)
  marks.add(marked)
  for (const oldest of marks) {
    if (marks.size <= IDS_REMEMBERED) return
    marks.delete(oldest)
  }
}
