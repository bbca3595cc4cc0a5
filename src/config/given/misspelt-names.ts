import type { ConfigFault } from '../config-fault.ts'
import type { Environment } from './environment.ts'
import { aboutVariable, VARIABLE_NAMES } from '../variables.ts'

const KNOWN = VARIABLE_NAMES.flatMap((name) => (aboutVariable(name).secret ? [name, `${name}_FILE`] : [name]))
const OURS = /^(?:TELEGRAM|SLACK|PANOH)_[A-Z_]{1,60}$/
/** What replaced a variable that was read once: whoever has it set believes that it still holds. */
const RETIRED: ReadonlyMap<string, string> = new Map([
  ['PANOH_ALLOWED', 'Unset it. People are let in by invitations: `npm run -s panoh -- invite administrator`.'],
])
/** Two letters swapped are two changes. */
const SLIP = 2

/**
 * Names that look like a slip for one of ours. Were they passed over, a bot that was to talk to a server of one's own
 * (TELEGRAM_API_ROOT, SLACK_API_URL) would take its token to another.
 */
export function misspeltNames(environment: Environment): readonly ConfigFault[] {
  const known = new Set(KNOWN)
  const strange = Object.keys(environment).filter(
    (name) => OURS.test(name) && !known.has(name) && environment[name] !== '',
  )
  return strange.flatMap((variable) => {
    const retired = RETIRED.get(variable)
    if (retired !== undefined) return [{ variable, problem: 'is no longer read', remedy: retired }]
    const meant = KNOWN.find((name) => isWithin(SLIP, variable, name))
    if (meant === undefined) return []
    return [
      { variable, problem: 'is not a variable of Panoh', remedy: `If ${meant} is meant, rename it; else unset it.` },
    ]
  })
}

/** Whether at most so many letters are to be put in, left out or replaced to make one word the other. */
function isWithin(changes: number, one: string, other: string): boolean {
  if (one === other) return true
  if (changes === 0) return false
  let same = 0
  while (same < one.length && one[same] === other[same]) same += 1
  const [rest, otherRest] = [one.slice(same), other.slice(same)]
  return (
    isWithin(changes - 1, rest.slice(1), otherRest) ||
    isWithin(changes - 1, rest, otherRest.slice(1)) ||
    isWithin(changes - 1, rest.slice(1), otherRest.slice(1))
  )
}
