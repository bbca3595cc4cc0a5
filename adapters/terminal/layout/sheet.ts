import type { Words } from '../words.ts'

/** What the parts of one answer are laid out on. `width` in columns, at least 2. */
export interface Sheet {
  readonly width: number
  readonly hyperlinks: boolean
  readonly words: Words
}
