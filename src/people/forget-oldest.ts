/** Deletes the entries that were inserted first until at most `most` are left. */
export function forgetOldest<Key>(entries: Map<Key, unknown>, most: number): void {
  for (const key of entries.keys()) {
    if (entries.size <= most) return
    entries.delete(key)
  }
}
