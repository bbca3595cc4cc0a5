/** One recorded spelling of a name, and the source it stands in (null where the record does not say). */
export interface RecordedSpelling {
  readonly name: string
  readonly seenIn: string | null
}

/** What the name index needs of a person's record. `origin` is an ISO 3166-1 alpha-2 code. */
export interface NamedPerson {
  readonly id: string
  readonly origin: string
  readonly sex: 'm' | 'f' | null
  readonly spellings: readonly RecordedSpelling[]
}
