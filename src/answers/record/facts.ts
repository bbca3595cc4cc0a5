import type { Facts } from '../../reply/block.ts'
import type { Line } from '../../reply/line.ts'
import type { Answering } from '../answering.ts'

/** A facts block from the fields that have a value; the labels are the locale's `fact-…`. */
export function facts(
  { words }: Answering,
  values: readonly (readonly [label: string, value: Line | undefined])[],
): Facts {
  return {
    type: 'facts',
    items: values.flatMap(([label, value]) => (value ? [{ label: words.say(`fact-${label}`), value }] : [])),
  }
}
