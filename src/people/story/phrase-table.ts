import { phrase, type Phrase } from '../../ask/phrase.ts'
import { folded } from './words-like.ts'

/** Longest phrase, gaps included. */
const REACH = 16

/**
 * Many phrases (see `phrase.ts` for the signs, `|` between two) at the speed of a few: each is tried only where its
 * first word stands. Gives how many of them a message's folded words hold.
 */
export function phraseTable(patterns: string): (words: readonly string[]) => number {
  const byWord = new Map<string, Phrase[]>()
  const byStem: (readonly [stem: string, found: Phrase])[] = []
  for (const pattern of patterns.split('|').map((one) => one.trim())) {
    const [first = ''] = pattern.split(/\s+/)
    const found = phrase(`^${pattern}`)
    for (const form of first.split('/').filter(Boolean)) {
      const word = folded(form)
      if (form.endsWith('*')) byStem.push([word, found])
      else byWord.set(word, [...(byWord.get(word) ?? []), found])
    }
  }
  return (words) => {
    const met = new Set<Phrase>()
    for (const [at, word] of words.entries()) {
      const begun = [
        ...(byWord.get(word) ?? []),
        ...byStem.filter(([stem]) => word.startsWith(stem)).map(([, one]) => one),
      ]
      if (begun.length === 0) continue
      const ahead = words.slice(at, at + REACH)
      for (const one of begun) if (one(ahead)) met.add(one)
    }
    return met.size
  }
}
