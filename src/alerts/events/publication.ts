import type { RecordChange } from '../../../knowledge/records/changes/record-change.ts'
import type { RecordSet } from '../../../knowledge/records/record-set.ts'
import type { AlertEvent } from '../alert-event.ts'

/** What reviewers published in one step, and what was told before. */
export interface Publication {
  readonly before: RecordSet
  readonly after: RecordSet
  /** Which records differ; of a record that is not named here nothing is told. */
  readonly changes: readonly RecordChange[]
  /** Epoch milliseconds. */
  readonly at: number
  /** Why something told before was wrong, as `wrong person`; at most eight words are told. */
  readonly cause?: string
  /** Keys of records, and of persons, whose text must not be repeated: what was told of them is taken back. */
  readonly protective?: ReadonlySet<string>
  /**
   * The last message of the event to which a record belongs, whichever record that message was read from; null where
   * nothing was ever told of the record.
   */
  readonly previous: (recordKey: string) => AlertEvent | null
  /** The next free number of the year of `at`. */
  readonly number: number
}
