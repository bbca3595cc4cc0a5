import { foldedWords } from '../../../knowledge/search/fold.ts'

/** Tells whether a folded word is one of a list; `*` at the end of a listed word allows any ending. */
export function wordsLike(list: string): (word: string) => boolean {
  const forms = list.split(/\s+/).filter(Boolean)
  const whole = new Set(forms.filter((form) => !form.endsWith('*')).map(folded))
  const stems = forms.filter((form) => form.endsWith('*')).map(folded)
  return (word) => whole.has(word) || stems.some((stem) => word.startsWith(stem))
}

/** A listed form as a message's words are folded, without its sign. */
export function folded(form: string): string {
  return foldedWords(form.replace('*', '')).join('')
}
