import type { LogFieldName } from './log-field.ts'

/** Where events of the running bot are written. No field holds a text, name, id or token of a person. */
export interface Log {
  info(event: string, fields?: LogFields): void
  warn(event: string, fields?: LogFields): void
  error(event: string, fields?: LogFields): void
}

/** The names that there are; what each may hold is told in `log-field.ts`. */
export type LogFields = Readonly<Partial<Record<LogFieldName, string | number>>>
