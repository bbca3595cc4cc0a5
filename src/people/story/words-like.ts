import { foldedWords } from '../../../knowledge/search/fold.ts'

/** Tells whether a folded word is one of a list; `*` at the end of a listed word allows any ending. */
export function wordsLike(list: string): (word: string) => boolean {
  const forms = list.split(/\s+/).filter(Boolean)
  const folded = (form: string): string => foldedWords(form.replace('*', '')).join('')
  const whole = new Set(forms.filter((form) => !form.endsWith('*')).map(folded))
  const stems = forms.filter((form) => form.endsWith('*')).map(folded)
  return (word) => whole.has(word) || stems.some((stem) => word.startsWith(stem))
}
