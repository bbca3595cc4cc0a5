import { createHmac, generateKeySync, type KeyObject } from 'node:crypto'

/** `refuse`: say once that only invited people are answered; `silent`: that was said within the last 24 hours. */
export type Admission = 'answer' | 'refuse' | 'silent'

export interface AdmissionOptions {
  /** `telegram:USERID`, `slack:TEAMID:USERID`, or `slack:TEAMID:*` for everybody in a workspace. */
  readonly allowed: readonly string[]
  /** Milliseconds since any fixed moment. */
  readonly now: () => number
}

/** Whoever is not allowed gets one refusal a day. */
const REFUSED_FOR_MILLISECONDS = 24 * 60 * 60 * 1000
/** About 2 MB. When more strangers come than this, the one refused longest ago may be refused again within the day. */
const STRANGERS_REMEMBERED = 10_000

const SLACK_PERSON = /^(slack:[^:]+:)[^:*]+$/

/**
 * Decides who is answered. Ids are kept only as hashes under a key that is made here and held outside the heap, so a
 * heap dump shows nobody. Total: an id of no known form is a stranger's.
 */
export function admission({ allowed, now }: AdmissionOptions): (id: string) => Admission {
  const key = generateKeySync('hmac', { length: 256 })
  const allowedHashes = new Set(allowed.map((id) => hashOf(id, key)))
  const refusedAt = new Map<string, number>()

  const isAllowed = (id: string): boolean => namesOf(id).some((name) => allowedHashes.has(hashOf(name, key)))

  return (id) => {
    if (isAllowed(id)) return 'answer'
    const moment = now()
    forgetBefore(refusedAt, moment)
    const stranger = hashOf(id, key)
    if (refusedAt.has(stranger)) return 'silent'
    refusedAt.set(stranger, moment)
    forgetOldest(refusedAt)
    return 'refuse'
  }
}

/** What the list of the allowed may call a person: by their own id, or by their workspace. */
function namesOf(id: string): readonly string[] {
  if (id.endsWith(':*')) return []
  const workspace = SLACK_PERSON.exec(id)?.[1]
  return workspace === undefined ? [id] : [id, `${workspace}*`]
}

function hashOf(id: string, key: KeyObject): string {
  return createHmac('sha256', key).update(id).digest('base64url')
}

/** A map keeps the order of insertion, which is that of the refusals. A clock set back counts as a day gone by. */
function forgetBefore(refusedAt: Map<string, number>, moment: number): void {
  for (const [stranger, at] of refusedAt) {
    const elapsed = moment - at
    if (elapsed >= 0 && elapsed < REFUSED_FOR_MILLISECONDS) return
    refusedAt.delete(stranger)
  }
}

function forgetOldest(refusedAt: Map<string, number>): void {
  if (refusedAt.size <= STRANGERS_REMEMBERED) return
  for (const stranger of refusedAt.keys()) {
    refusedAt.delete(stranger)
    return
  }
}
