/** What a value weighs in a request: UTF-8 bytes of its JSON. */
export function byteLength(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value) ?? '')
}
