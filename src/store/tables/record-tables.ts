import type { ListName } from '../../../knowledge/records/record-files.ts'

/** Records with their history. Rows are added and never changed; only an objection that was granted deletes. */
export interface RecordTables {
  readonly publications: PublicationsTable
  readonly revisions: RevisionsTable
  readonly tombstones: TombstonesTable
}

/** What made a publication. `seed`: the records that Panoh ships. */
export const PUBLICATION_KINDS = ['seed', 'import', 'correction', 'retraction', 'erasure', 'restriction'] as const
export type PublicationKind = (typeof PUBLICATION_KINDS)[number]

export interface PublicationsTable {
  /** From 1, without gaps: what every running process compares to see that there is something new. */
  readonly number: number
  readonly at: number
  readonly kind: PublicationKind
  readonly why: string
  /** The day up to which the records were gathered, `YYYY-MM-DD`. */
  readonly data_date: string
  /** SHA-256 of the seeds it took in; else null. */
  readonly seeds: string | null
}

export const REVISION_KINDS = ['addition', 'change', 'correction', 'removal', 'restriction'] as const
export type RevisionKind = (typeof REVISION_KINDS)[number]

export interface RevisionsTable {
  readonly list: ListName
  readonly key: string
  /** From 1, for each record. */
  readonly revision: number
  readonly publication: number
  readonly kind: RevisionKind
  /** Where the record stands in its list; kept over revisions. */
  readonly position: number
  /** 1: only reviewers see it. */
  readonly restricted: number
  /** The record as JSON; null where it was retracted. */
  readonly body: string | null
}

/** What is left of a record that somebody asked to have removed. */
export interface TombstonesTable {
  readonly key: string
  readonly at: number
}
