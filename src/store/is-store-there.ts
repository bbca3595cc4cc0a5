import { existsSync } from 'node:fs'
import type { StorePlace } from './store-place.ts'
import { storeFile } from './store-file.ts'

/** Whether there is a store to be asked, without loading what opens one. */
export function isStoreThere({ url, folder }: Omit<StorePlace, 'key'>): boolean {
  return url !== null || existsSync(storeFile(folder))
}
