import type { Writable } from 'node:stream'
import { answerOrFault } from '../answer-or-fault.ts'
import type { Core } from '../core.ts'
import { openOutlet } from '../deliver.ts'
import { screenOf, type Environment, type ScreenStream } from '../layout/screen.ts'
import { receive } from '../receive.ts'
import type { Reply } from '../../../src/reply/reply.ts'
import { savedLines } from '../saved-lines.ts'
import { render } from '../render.ts'
import type { AskArguments } from './arguments.ts'
import { EXIT, exitCodeOf, type ExitCode } from './exit-code.ts'
import { jsonLine } from './json-line.ts'

export interface OneQuestion extends Pick<AskArguments, 'json' | 'language'> {
  readonly question: string
  readonly stdout: Writable & ScreenStream
  readonly env: Environment
}

/**
 * Answers one question, as text for the screen or as one JSON line. Where nothing is said to it, nothing is printed, and
 * that is an answer. A reader that leaves early is no failure.
 */
export async function askOnce(one: OneQuestion, core: Core): Promise<ExitCode> {
  const began = performance.now()
  const answered = await answerOrFault(core, receive(one.question, one.language ?? undefined))
  const milliseconds = performance.now() - began
  const { reply } = answered
  if (reply === null && !one.json) return EXIT.answered
  const text = reply === null || one.json ? jsonLine(null, answered, milliseconds) : await shown(one, reply)
  const written = await openOutlet(one.stdout).write(`${text}\n`)
  return written === 'gone' || reply === null ? EXIT.answered : exitCodeOf(reply.kind)
}

/** The answer as text, with the files that came with it saved and named. A script that reads JSON gets no files. */
async function shown({ stdout, env }: OneQuestion, reply: Reply): Promise<string> {
  const text = render(reply, screenOf(stdout, env))
  return `${text}\n${await savedLines(reply)}`.trimEnd()
}
