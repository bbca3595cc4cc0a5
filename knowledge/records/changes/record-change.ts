import type { ListName } from '../record-files.ts'
import type { FieldChange } from './field-change.ts'

/**
 * What became of one record between two sets. `change`: facts were added to it that contradict nothing told before
 * (a list grew, an empty field was filled). `correction`: something told before no longer holds.
 */
export interface RecordChange {
  readonly list: ListName
  /** The record's key: its id, or for a conflict what it is about. */
  readonly key: string
  readonly kind: 'addition' | 'change' | 'correction' | 'removal'
  readonly fields: readonly FieldChange[]
}
