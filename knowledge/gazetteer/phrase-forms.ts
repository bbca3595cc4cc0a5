import { fold } from '../search/fold.ts'

/** One way to write a word: a folded stem, how many letters may follow it, and whether it must stand in capitals. */
export interface WordForm {
  readonly stem: string
  readonly ending: number
  readonly capitals: boolean
}

/** A word of a phrase, in one of its forms, with at most `gap` other words before it. */
export interface PhraseStep {
  readonly forms: readonly WordForm[]
  readonly gap: number
}

/** «депортированными» is the stem «депорт» with eleven letters more. */
const ANY_ENDING = 12
/** Case and plural endings: «партиями», «Widerstands», «partiyasi». */
const CASE_ENDING = 3
/** «refused a Tajik journalist entry»: what may stand between the words of a phrase. */
const WIDEST_GAP = 3

/**
 * Reads the notation of the tables: phrases parted by `|` or line ends, words by spaces, other writings of a word by
 * `/`. `stem*` takes any ending, `stem~` a case ending of up to three letters, a bare word none; `^word` counts only in
 * capitals; `..` lets up to three words stand between. Everything is compared folded.
 */
export function phraseForms(notation: string): readonly (readonly PhraseStep[])[] {
  return notation
    .split(/[|\n]/)
    .map((phrase) => phrase.trim().split(/\s+/).filter(Boolean))
    .filter((words) => words.length > 0)
    .map(stepsOf)
}

function stepsOf(words: readonly string[]): readonly PhraseStep[] {
  const steps: PhraseStep[] = []
  let gap = 0
  for (const word of words) {
    if (word === '..') gap = WIDEST_GAP
    else {
      steps.push({ forms: word.split('/').map(formOf), gap })
      gap = 0
    }
  }
  return steps
}

function formOf(written: string): WordForm {
  const last = written.at(-1)
  const ending = last === '*' ? ANY_ENDING : last === '~' ? CASE_ENDING : 0
  const capitals = written.startsWith('^')
  return { stem: fold(written.slice(capitals ? 1 : 0, ending > 0 ? -1 : undefined)), ending, capitals }
}
