/** A field of a record before and after. `field` is a path, as `outcome.sentenceYears`; a value is JSON, null where there was none. */
export interface FieldChange {
  readonly field: string
  readonly before: unknown
  readonly after: unknown
}
