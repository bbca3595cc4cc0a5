import { foldedWords } from '../../knowledge/search/fold.ts'

/**
 * A phrase to be found in a message's folded words. `*` at a word's end allows any ending, `/` parts alternatives,
 * `…` lets up to three words stand between, `^` asks for the start of the message.
 */
export type Phrase = (words: readonly string[]) => boolean

type Step = { readonly gap: true } | { readonly gap: false; readonly forms: readonly ((word: string) => boolean)[] }

/** Words that may stand in a gap. */
const LONGEST_GAP = 3

export function phrase(pattern: string): Phrase {
  const isAnchored = pattern.startsWith('^')
  const steps = pattern.replace('^', '').trim().split(/\s+/).map(stepOf)
  return (words) => {
    const starts = isAnchored ? [0] : words.keys()
    return [...starts].some((start) => matchesAt(words, start, steps))
  }
}

function stepOf(word: string): Step {
  if (word === '…') return { gap: true }
  return { gap: false, forms: word.split('/').map(formOf) }
}

function formOf(form: string): (word: string) => boolean {
  const stem = foldedWords(form.replace('*', '')).join('')
  return form.endsWith('*') ? (word) => word.startsWith(stem) : (word) => word === stem
}

function matchesAt(words: readonly string[], at: number, steps: readonly Step[]): boolean {
  const [step, ...rest] = steps
  if (!step) return true
  if (step.gap) {
    return Array.from({ length: LONGEST_GAP + 1 }, (_, skipped) => at + skipped).some((next) =>
      matchesAt(words, next, rest),
    )
  }
  const word = words[at]
  return word !== undefined && step.forms.some((form) => form(word)) && matchesAt(words, at + 1, rest)
}
