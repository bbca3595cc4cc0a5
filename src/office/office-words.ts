/** What stands behind the name of an office’s command. */
export interface OfficeWords {
  /** A button that asks once more was pressed: `confirm:yes`. */
  readonly isConfirmed: boolean
  /** The value of `key:value`, as the ticket of `grant:K7QF2`; null where the key is not there. */
  readonly valueOf: (key: string) => string | null
  /** The words that are no `key:value`. */
  readonly words: readonly string[]
}

/** Reads them from `Query.text`. Total. */
export function officeWords(text: string): OfficeWords {
  const all = text.split(/\s+/).filter(Boolean)
  const values = new Map<string, string>()
  const words: string[] = []
  for (const word of all) {
    const [, key, value] = /^([a-z]{2,10}):([^:\s]{1,80})$/.exec(word) ?? []
    if (key === undefined || value === undefined) words.push(word)
    else values.set(key, value)
  }
  return {
    isConfirmed: values.get('confirm') === 'yes',
    valueOf: (key) => values.get(key) ?? null,
    words,
  }
}
