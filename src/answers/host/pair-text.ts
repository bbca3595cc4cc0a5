import type { Origin } from '../../../knowledge/records/fields.ts'
import type { Answering } from '../answering.ts'

/** “Germany → Tajikistan”, or the host alone. */
export function pairText({ words }: Answering, host: string, origin: Origin | null): string {
  return origin ? `${words.country(host)} → ${words.country(origin)}` : words.country(host)
}
