import type { Readable, Writable } from 'node:stream'
import type { Replied } from '../../../src/adapter.ts'
import type { ReplyLanguage } from '../../../src/reply/reply.ts'
import type { Core } from '../core.ts'
import type { Outlet } from '../deliver.ts'
import type { Environment, ScreenStream } from '../layout/screen.ts'

/** A talk at a terminal, with everything it touches of the process. */
export interface Chat {
  readonly core: Core<Replied>
  readonly stdin: Readable & { readonly isTTY?: boolean | undefined }
  readonly stdout: Writable & ScreenStream
  /** Over `stdout`. */
  readonly outlet: Outlet
  readonly env: Environment
  /** Shown once, before the first prompt. */
  readonly greeting: string
  /** The command words that the tab key completes. */
  readonly completions: readonly string[]
  /** The asker's choice; without it every answer follows the words of its question. */
  readonly language?: ReplyLanguage | undefined
  /** Ends the talk from outside, after the answer that is being written. */
  readonly signal: AbortSignal
}

const LEAVE = new Set(['exit', 'quit', '/exit', '/quit', 'выход'])

/** Whether a line asks to leave: nothing but one of the words for it. */
export function isLeaving(line: string): boolean {
  return LEAVE.has(line.trim().toLowerCase())
}
