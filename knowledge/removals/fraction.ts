import { unknownBounds, wilson } from './interval.ts'

/** k of n with its Wilson 95 % range, null where n is 0. Show k of n before any percentage. */
export interface Fraction {
  readonly k: number
  readonly n: number
  readonly low: number | null
  readonly high: number | null
}

/** A fraction of those whose fate is known. The bounds say what it would be of all, null where there is nobody. */
export interface FateFraction extends Fraction {
  readonly unknown: number
  readonly boundLow: number | null
  readonly boundHigh: number | null
}

export function fraction(k: number, n: number): Fraction {
  const range = wilson(k, n)
  return { k, n, low: range?.low ?? null, high: range?.high ?? null }
}

export function fateFraction(k: number, n: number, unknown: number): FateFraction {
  const bounds = unknownBounds(k, n, unknown)
  return { ...fraction(k, n), unknown, boundLow: bounds?.low ?? null, boundHigh: bounds?.high ?? null }
}
