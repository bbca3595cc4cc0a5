/** Tokens that are taken one a question and come back evenly; `at` is when they were last counted, in ms. */
export interface TokenBucket {
  readonly tokens: number
  readonly at: number
}

/** At most `capacity` tokens; a whole bucket comes back in `refillMilliseconds`. */
export interface BucketSize {
  readonly capacity: number
  readonly refillMilliseconds: number
}

export function fullBucket({ capacity }: BucketSize, now: number): TokenBucket {
  return { tokens: capacity, at: now }
}

/** The bucket at a later moment. A clock set back brings no token and takes none; it is followed from where it stands. */
export function refilled({ tokens, at }: TokenBucket, size: BucketSize, now: number): TokenBucket {
  const elapsed = Math.max(0, now - at)
  return { tokens: Math.min(size.capacity, tokens + (elapsed * size.capacity) / size.refillMilliseconds), at: now }
}

/** Milliseconds until a whole token is there; 0 when one is. */
export function untilToken({ tokens }: TokenBucket, { capacity, refillMilliseconds }: BucketSize): number {
  return Math.ceil((Math.max(0, 1 - tokens) * refillMilliseconds) / capacity)
}
