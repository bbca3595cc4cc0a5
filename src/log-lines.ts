import { pino } from 'pino'
import type { LogLevel } from './config/value/log-level.ts'
import { isLogEvent, isLogField } from './log-field.ts'
import type { Log, LogFields } from './log.ts'

export interface LogLinesOptions {
  /** Takes whole lines, each with its line end. */
  readonly stream: { write(line: string): unknown }
  /** The least that is written. */
  readonly level: LogLevel
}

/**
 * Writes events as JSON lines. A field is left out when its name or its shape is none of `log-field.ts`, so that
 * nothing personal slips in; `withheld` then counts what was left out. Never throws for what it is given.
 */
export function logLines({ stream, level }: LogLinesOptions): Log {
  const lines = pino(
    {
      level,
      base: null,
      messageKey: 'event',
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    { write: (line) => void stream.write(line) },
  )
  const write =
    (to: 'info' | 'warn' | 'error') =>
    (event: string, fields: LogFields = {}) => {
      if (!lines.isLevelEnabled(to)) return
      lines[to](allowedFields(event, fields), isLogEvent(event) ? event : 'unnamed')
    }
  return { info: write('info'), warn: write('warn'), error: write('error') }
}

function allowedFields(event: string, fields: LogFields): LogFields {
  const given = Object.entries(fields)
  const allowed = given.filter(([name, value]) => isLogField(name, value))
  const withheld = given.length - allowed.length + (isLogEvent(event) ? 0 : 1)
  return Object.fromEntries(withheld === 0 ? allowed : [...allowed, ['withheld', withheld]])
}
