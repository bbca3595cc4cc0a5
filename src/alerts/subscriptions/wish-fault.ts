/** Why a wish cannot be kept as it was said; what each means stands in the locale files under `wish-fault-CODE`. */
export type WishFaultCode =
  | 'no-such-zone'
  | 'no-such-time'
  | 'no-such-weekday'
  | 'no-such-rhythm'
  | 'several-weekdays'
  | 'two-rhythms'
  | 'no-such-quiet-hours'
  | 'quiet-all-day'
  | 'note-too-long'
  | 'no-such-type'
  | 'no-such-certainty'
  | 'certainty-contradicts'
  | 'zone-needed'
  | 'nothing-to-follow'
  | 'everything'
  | 'unknown-person'
  | 'several-persons'
  | 'not-a-name'
  | 'unknown-case'
  | 'unknown-id'
  | 'several-cases'
  | 'in-the-past'
  | 'own-state'
  | 'of-another-origin'
  | 'case-elsewhere'
  | 'figures-have-no-people'

/** One thing that is wrong or missing, with the words it was said in, for people. */
export interface WishFault {
  readonly code: WishFaultCode
  readonly said: string
}
