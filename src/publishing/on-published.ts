import type { Transaction } from 'kysely'
import type { RecordChange } from '../../knowledge/records/changes/record-change.ts'
import type { RecordLists } from '../../knowledge/records/record-set.ts'
import type { Tables } from '../store/tables.ts'
import type { PublicationKind } from '../store/tables/record-tables.ts'

/** Every record at one moment, with the keys of those that only reviewers see: what readers may see are `publicLists` of it. */
export interface RecordState {
  readonly lists: RecordLists
  readonly restricted: ReadonlySet<string>
}

/** A publication that is about to be in force, for what has to follow it. */
export interface PublicationStep {
  readonly number: number
  readonly kind: PublicationKind
  /** Epoch milliseconds. */
  readonly at: number
  readonly before: RecordState
  readonly after: RecordState
  /** Between all records; a record that only became public or restricted is not among them. */
  readonly changes: readonly RecordChange[]
  /** Whether subscribers are to hear of what is new. What was told wrongly is taken back in any case. */
  readonly alert: boolean
  /** Why, as it was given: of a correction or retraction what was wrong, of others what the history is told. */
  readonly cause: string
  /** Keys of records whose text must not be repeated when they are taken back. */
  readonly protective: ReadonlySet<string>
}

/** Done in the transaction of the publication: it fails as a whole, and what it writes is there at the same moment. */
export type OnPublished = (tx: Transaction<Tables>, step: PublicationStep) => Promise<void>
