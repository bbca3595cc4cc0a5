import type { ListName } from '../../knowledge/records/record-files.ts'

/** Tells a record from all others: two lists may use the same key. */
export function placeOf({ list, key }: { readonly list: ListName; readonly key: string }): string {
  return `${list} ${key}`
}
