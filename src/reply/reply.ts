import type { Attachment } from './attachment.ts'
import type { Block } from './block.ts'
import type { Line } from './line.ts'
import type { ReplyResult } from './reply-result.ts'
import type { SourceNote } from './source-note.ts'

/** What became of a question. Scripts branch on it, so a value is never renamed. */
export const REPLY_KINDS = [
  'record',
  'records',
  'card',
  'ambiguous',
  'nothing-found',
  'citation',
  'verdict',
  'subscription',
  'refused',
  'help',
  'fault',
] as const
export type ReplyKind = (typeof REPLY_KINDS)[number]

/** A next question, offered as a button or a line: `ask` is the command text that asks it. */
export interface Action {
  readonly label: string
  readonly ask: string
}

/** Where a long answer stands; `previous` and `next` are command texts that ask for that page, also after a restart. */
export interface Page {
  readonly number: number
  readonly of: number
  readonly previous?: string
  readonly next?: string
}

/**
 * An answer as a document, free of any platform. Every statement about the world is a `Line` whose `sources`
 * number entries of `sources` here; an adapter may cut blocks from the end, never the sources of what it keeps.
 */
export interface Reply {
  readonly kind: ReplyKind
  readonly language: ReplyLanguage
  readonly headline: Line
  readonly blocks: readonly Block[]
  readonly sources: readonly SourceNote[]
  readonly actions: readonly Action[]
  readonly page?: Page
  /** Files that belong to the answer, in the order of their use. */
  readonly attachments?: readonly Attachment[]
  /** The closing line: the data date and, for a single record, its id. */
  readonly footer: string
  /** `asker`: only for the one who asked, also in a shared room. */
  readonly audience: 'asker' | 'everyone'
  readonly result: ReplyResult
}

export const REPLY_LANGUAGES = ['en', 'ru'] as const
export type ReplyLanguage = (typeof REPLY_LANGUAGES)[number]
