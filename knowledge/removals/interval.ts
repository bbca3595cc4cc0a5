/** A range within 0 to 1. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** The two-sided 95 % quantile of the normal distribution, at the precision the published figures use. */
const Z = 1.959964

/**
 * The Wilson score interval of k of n at 95 %, null for n = 0. It covers chance alone, not what nobody reported.
 * Nothing seen has the lower end 0, everything seen the upper end 1.
 * Wilson 1927; recommended for small n by Brown, Cai and DasGupta 2001 (projecteuclid.org, doi 10.1214/ss/1009213286).
 * @throws RangeError unless k and n are whole numbers with 0 <= k <= n
 */
export function wilson(k: number, n: number): Interval | null {
  if (!Number.isInteger(k) || !Number.isInteger(n) || k < 0 || k > n) {
    throw new RangeError(
      `No interval for ${k} of ${n}: both must be whole numbers and the part no larger than the whole`,
    )
  }
  if (n === 0) return null
  const share = k / n
  const spread = Z * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2))
  const scale = 1 + Z ** 2 / n
  const centre = share + Z ** 2 / (2 * n)
  return { low: k === 0 ? 0 : (centre - spread) / scale, high: k === n ? 1 : (centre + spread) / scale }
}

/** How far the share of the first lies above that of the second, from -1 to 1. */
export interface Difference extends Interval {
  readonly difference: number
}

/**
 * The difference of two shares with Newcombe's hybrid score interval (1998, method 10: doi
 * 10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I), null where either counts nobody. Where it holds
 * 0, the records do not distinguish the two.
 * @throws RangeError as `wilson` does
 */
export function newcombe(first: Part, second: Part): Difference | null {
  const one = wilson(first.k, first.n)
  const other = wilson(second.k, second.n)
  if (!one || !other) return null
  const [share, otherShare] = [first.k / first.n, second.k / second.n]
  const difference = share - otherShare
  return {
    difference,
    low: difference - Math.hypot(share - one.low, other.high - otherShare),
    high: difference + Math.hypot(one.high - share, otherShare - other.low),
  }
}

/** k of n. */
export interface Part {
  readonly k: number
  readonly n: number
}

/** The share of k of n if the unknown were counted either way; null where there is nobody at all. */
export function unknownBounds(k: number, n: number, unknown: number): Interval | null {
  const all = n + unknown
  return all === 0 ? null : { low: k / all, high: (k + unknown) / all }
}
