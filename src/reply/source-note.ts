/** A source as an answer lists it: `[number] publisher, date, title, link`. */
export interface SourceNote {
  readonly number: number
  /** The source record's id; null for the address of an unread citation, which is no record of its own. */
  readonly id: string | null
  readonly publisher: string
  readonly title: string
  /** Ready to be shown; empty where nobody has read a date. */
  readonly date: string
  readonly url: string
  /** Read on a copy; the address is the original's. */
  readonly mirror: boolean
}
