import { REPLY_LANGUAGES, type ReplyLanguage } from '../../reply/reply.ts'
import type { Sealing } from '../../store/keys/sealing.ts'
import type { ClaimedKind } from './claimed.ts'

/** What was sent, as it can be edited, taken back or answered later. */
export interface SentMessages {
  /** An edit takes the place of a whole message, so only what told of one event can have a banner. */
  readonly as: ClaimedKind
  readonly language: ReplyLanguage
  /** References as `Delivery` gives them. */
  readonly messages: readonly string[]
}

const PURPOSE = 'sent messages'

export function sealMessages(sealing: Sealing, sent: SentMessages): string {
  return sealing.seal(JSON.stringify(sent), PURPOSE)
}

export function openMessages(sealing: Sealing, sealed: string): SentMessages {
  const sent: SentMessages = JSON.parse(sealing.open(sealed, PURPOSE))
  return { ...sent, language: REPLY_LANGUAGES.includes(sent.language) ? sent.language : 'en' }
}
