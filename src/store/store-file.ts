import { join } from 'node:path'

/** SQLite's file in the folder of an instance. */
export function storeFile(folder: string): string {
  return join(folder, 'panoh.sqlite')
}
