/** Where events of the running bot are written. No field holds a text, name, id or token of a person. */
export interface Log {
  readonly info: (event: string, fields?: LogFields) => void
  readonly warn: (event: string, fields?: LogFields) => void
  readonly error: (event: string, fields?: LogFields) => void
}

export type LogFields = Readonly<Record<string, string | number>>
