/** True for what tells nothing: null, the empty text and the empty list are all the same to a reader. */
export function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}
