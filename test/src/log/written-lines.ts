import type { LogLevel } from '../../../src/config/value/log-level.ts'
import { logLines } from '../../../src/log-lines.ts'
import type { Log } from '../../../src/log.ts'

/** A log and what it wrote: each line parsed, and all of it as text. */
export function writtenLines(level: LogLevel = 'info'): {
  readonly log: Log
  readonly lines: () => readonly Readonly<Record<string, unknown>>[]
  readonly text: () => string
} {
  const written: string[] = []
  const log = logLines({ level, stream: { write: (line) => written.push(line) } })
  const text = (): string => written.join('')
  return {
    log,
    text,
    lines: () =>
      text()
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
  }
}
