import { hasAccountNumber } from './account-number.ts'
import { hasBirthDate } from './birth-date.ts'
import { hasEmailAddress, hasPhoneNumber } from './contact-details.ts'
import { hasCoordinates } from './coordinates.ts'
import { hasIdentityNumber } from './identity-number.ts'
import { hasMapLink } from './map-link.ts'
import { hasNetworkAddress } from './network-address.ts'
import { hasOnlineContact } from './online-contact.ts'
import { plainMarks, withoutPageAddresses } from './plain-marks.ts'
import { hasStreetAddress } from './street-address.ts'

/** What a text about a person must not hold: it would help to find or to impersonate them. */
export const HARMS = [
  'phone number',
  'e-mail address',
  'contact on a network',
  'street address',
  'coordinates',
  'link to a map',
  'identity number',
  'full date of birth',
  'bank account number',
  'network address',
] as const
export type Harm = (typeof HARMS)[number]

/** Six digits near each other: the fewest that a telephone or identity number has. Most texts have none. */
const NUMBER = /\d(?:\D{0,4}\d){5}/
const NUMBER_OF_DATE = /\d{4}/
const CONTACT = /@|\p{L}\//u
const MAILBOX = /[@([{]/

/** The harms in a text of any language, length and script. Says which, never repeats the words. */
export function harmsInText(text: string): readonly Harm[] {
  if (!/\p{Nd}|[@\uFF20\uFE6B([{]|[\p{L}\p{Nd}][./\uFF0E\uFF0F][\p{L}\p{Nd}]/u.test(text)) return []
  const whole = plainMarks(text)
  const words = withoutPageAddresses(whole)
  const hasNumber = NUMBER.test(words)
  const found: Readonly<Record<Harm, boolean>> = {
    'phone number': hasNumber && hasPhoneNumber(words),
    'e-mail address': MAILBOX.test(words) && hasEmailAddress(words),
    'contact on a network': CONTACT.test(whole) && hasOnlineContact(whole),
    'street address': hasStreetAddress(words),
    // A link to a map holds them, too.
    coordinates: hasCoordinates(whole),
    'link to a map': hasMapLink(whole),
    'identity number': hasNumber && hasIdentityNumber(words),
    'full date of birth': NUMBER_OF_DATE.test(words) && hasBirthDate(words),
    'bank account number': hasNumber && hasAccountNumber(words),
    'network address': hasNetworkAddress(words),
  }
  return HARMS.filter((harm) => found[harm])
}
