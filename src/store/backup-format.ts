import { z } from 'zod'

/** The form of a backup: gzip over lines of JSON, the first a header, then a row each, the last a checksum. */
export const BACKUP_VERSION = 1

/** The first line. It holds no key: `keyCheck` only tells which key is needed. */
export const backupHeader = z.object({
  format: z.literal('panoh-backup'),
  version: z.int().positive(),
  /** The names of the migrations that made the tables. */
  migrations: z.array(z.string()),
  /** Epoch milliseconds. */
  madeAt: z.int(),
  keyCheck: z.string(),
  /** Rows of each table. */
  counts: z.record(z.string(), z.int().nonnegative()),
})

/** A line of its own for each row. */
export const backupRow = z.tuple([z.string(), z.record(z.string(), z.union([z.string(), z.number(), z.null()]))])

/** The last line: over everything before it, line ends included. */
export const backupEnd = z.strictObject({ sha256: z.string() })

export type BackupHeader = z.infer<typeof backupHeader>
export type BackupRow = z.infer<typeof backupRow>
