import { hasEmailAddress, hasPhoneNumber } from './contact-details.ts'
import { hasCoordinates } from './coordinates.ts'
import { hasIdentityNumber } from './identity-number.ts'
import { plainMarks, withoutPageAddresses } from './plain-marks.ts'
import { hasStreetAddress } from './street-address.ts'

/** What a text about a person must not hold: it would help to find or to impersonate them. */
export const HARMS = ['phone number', 'e-mail address', 'street address', 'coordinates', 'identity number'] as const
export type Harm = (typeof HARMS)[number]

/** Six digits near each other: the fewest that a telephone or identity number has. Most texts have none. */
const NUMBER = /\d(?:\D{0,4}\d){5}/
const MAILBOX = /[@([{]/

/** The harms in a text of any language, length and script. Says which, never repeats the words. */
export function harmsInText(text: string): readonly Harm[] {
  if (!/\p{Nd}|[@\uFF20([{]/u.test(text)) return []
  const whole = plainMarks(text)
  const words = withoutPageAddresses(whole)
  const hasNumber = NUMBER.test(words)
  const found: Readonly<Record<Harm, boolean>> = {
    'phone number': hasNumber && hasPhoneNumber(words),
    'e-mail address': MAILBOX.test(words) && hasEmailAddress(words),
    'street address': hasStreetAddress(words),
    // A link to a map holds them, too.
    coordinates: hasCoordinates(whole),
    'identity number': hasNumber && hasIdentityNumber(words),
  }
  return HARMS.filter((harm) => found[harm])
}
