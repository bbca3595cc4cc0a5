import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { spanOf } from './record-date.ts'

const setSchema = z.strictObject({
  /** The day up to which the records were gathered. */
  date: z.string().refine((date) => spanOf(date)?.first === date, 'must be a day written YYYY-MM-DD'),
})

/**
 * The day up to which a folder's records were gathered, from its `set.json`; null where the folder has none.
 * Throws when the file is no such thing.
 */
export function dataDateOf(folder: string): string | null {
  const file = join(folder, 'set.json')
  if (!existsSync(file)) return null
  return setSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).date
}
