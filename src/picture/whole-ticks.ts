/** Steps of an axis that people count in; ten times and a hundred times as much beyond. */
const STEPS = [1, 2, 5] as const

/** The smallest step of 1, 2, 5, 10, 20, … that is no less than `least`. */
export function roundStep(least: number): number {
  let tens = 1
  while (STEPS[2] * tens < least) tens *= 10
  return (STEPS.find((step) => step * tens >= least) ?? 1) * tens
}

/** Whole numbers from 0 to at most `highest`, at least `gap` pixels apart where one is `unit` pixels high. */
export function wholeTicks(highest: number, unit: number, gap: number): readonly number[] {
  const step = roundStep(gap / unit)
  return Array.from({ length: Math.floor(highest / step) + 1 }, (_, place) => place * step)
}
