import type { ReplyKind } from '../../../src/reply/reply.ts'

/** What the process tells the script that ran it. A promise: a value is never given another meaning. */
export const EXIT = { answered: 0, nothingFound: 1, badUsage: 2, fault: 3 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** Of one question. A refusal, a choice of candidates or an unknown citation is an answer. */
export function exitCodeOf(kind: ReplyKind): ExitCode {
  if (kind === 'fault') return EXIT.fault
  return kind === 'nothing-found' ? EXIT.nothingFound : EXIT.answered
}

/** Of a batch, whose lines each tell for themselves whether anything was found: the worst of what befell a line. */
export function worseOf(one: ExitCode, other: ExitCode): ExitCode {
  return one > other ? one : other
}
