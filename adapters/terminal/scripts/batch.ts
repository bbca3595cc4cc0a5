import type { Writable } from 'node:stream'
import { answerOrFault } from '../answer-or-fault.ts'
import type { Core } from '../core.ts'
import { openOutlet } from '../deliver.ts'
import { safeText } from '../../../src/reply/safe-text.ts'
import { screenOf, type Environment, type ScreenStream } from '../layout/screen.ts'
import { render } from '../render.ts'
import type { AskArguments } from './arguments.ts'
import { receiveBatchLine, type BatchLine } from './batch-line.ts'
import { EXIT, worseOf, type ExitCode } from './exit-code.ts'
import { readLines } from './input-lines.ts'
import { badLineJson, jsonLine } from './json-line.ts'

export interface Batch extends Pick<AskArguments, 'json' | 'language'> {
  /** Bytes or text; read only as fast as the answers are taken. */
  readonly stdin: AsyncIterable<unknown>
  readonly stdout: Writable & ScreenStream
  /** Where every bad line is named, so that it is seen also when the answers go to a file. */
  readonly stderr: Writable
  readonly env: Environment
}

/** What a line came to: the text to print, and what it means for the whole run. */
interface Outcome {
  /** Null for nothing. */
  readonly text: string | null
  readonly exitCode: ExitCode
}

/**
 * Answers line by line, in order, with one line of output for each line of input (with `json`) or one text under a
 * heading that names the line, and none where nothing is said to it. A line that cannot be read is named and passed over. Ends quietly when the reader leaves.
 */
export async function answerBatch(batch: Batch, core: Core): Promise<ExitCode> {
  const answers = openOutlet(batch.stdout)
  const faults = openOutlet(batch.stderr)
  let exitCode: ExitCode = EXIT.answered
  for await (const inputLine of readLines(batch.stdin)) {
    const line = receiveBatchLine(inputLine, batch.language ?? undefined)
    if (line.outcome === 'bad') await faults.write(`line ${inputLine.number}: ${line.reason}\n`)
    const outcome = await outcomeOf(line, inputLine.number, { batch, core })
    exitCode = worseOf(exitCode, outcome.exitCode)
    if (outcome.text === null) continue
    if ((await answers.write(`${outcome.text}\n`)) === 'gone') return EXIT.answered
  }
  return exitCode
}

async function outcomeOf(line: BatchLine, number: number, run: { batch: Batch; core: Core }): Promise<Outcome> {
  const { json, stdout, env } = run.batch
  const heading = `── ${safeText(String(line.id ?? `line ${number}`))} ──`
  if (line.outcome === 'bad') {
    const text = json ? badLineJson(line.id, number, line.reason) : `${heading}\n${line.reason}\n`
    return { text, exitCode: EXIT.badUsage }
  }
  const began = performance.now()
  const answered = await answerOrFault(run.core, line.message)
  const milliseconds = performance.now() - began
  const { reply } = answered
  const exitCode = reply?.kind === 'fault' ? EXIT.fault : EXIT.answered
  if (json) return { text: jsonLine(line.id, answered, milliseconds), exitCode }
  return { text: reply === null ? null : `${heading}\n${render(reply, screenOf(stdout, env))}\n`, exitCode }
}
