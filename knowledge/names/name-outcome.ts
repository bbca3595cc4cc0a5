import type { NameMatch } from './name-match.ts'

/** Why a text is not looked up as a name. */
export type Refusal =
  | 'nothing-to-read'
  | 'too-short'
  | 'wildcard'
  | 'only-a-given-name'
  | 'only-a-title'
  | 'only-a-patronymic'
  | 'too-common'
  | 'unread-script'

/** What a name comes to. `sure` is one person; a `list` is never a finding about any one of them; in `none` the near names are other people's. */
export type NameOutcome =
  | { readonly outcome: 'sure'; readonly match: NameMatch; readonly others: readonly NameMatch[] }
  | { readonly outcome: 'list'; readonly matches: readonly NameMatch[] }
  | { readonly outcome: 'none'; readonly near: readonly NameMatch[]; readonly matches: readonly NameMatch[] }
  | { readonly outcome: 'refused'; readonly why: Refusal }

/** A name found in a running text; `start` and `end` are character offsets into that text. */
export interface NameMention {
  readonly start: number
  readonly end: number
  readonly words: string
  readonly outcome: NameOutcome
}
