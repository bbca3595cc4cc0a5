/** A moment as an operator reads it: `2026-11-21 14:03 UTC`. */
export function momentLine(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
