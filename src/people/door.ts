import type { Message } from '../ask/message.ts'
import { wordsOf } from '../locales/words.ts'
import type { Reply, ReplyLanguage } from '../reply/reply.ts'
import { ownReply } from '../reply/own-reply.ts'
import { replyLanguage } from '../ask/reply-language.ts'
import type { Store } from '../store/store.ts'
import { appendAudit } from './audit/append-audit.ts'
import { codeIn, redeem } from './invitations.ts'
import { letInByWorkspace, memberOf, personHash, type Member } from './members.ts'
import { countADay } from './once-a-day.ts'

/** Somebody who is let in, or what a stranger is told; null: nothing. */
export type Entry =
  | { readonly outcome: 'in'; readonly member: Member }
  | { readonly outcome: 'stranger' }
  | { readonly outcome: 'answered'; readonly reply: Reply | null }

export interface DoorOptions {
  readonly store: Store
  /** Epoch milliseconds. */
  readonly now: () => number
}

/** A code of a hundred bits is not found by trying; whoever tries is soon not listened to. */
const WRONG_CODES_A_DAY = 5
/** So many strangers’ refusals are noted in the trail on one day, which others could else fill. */
const NOTED_REFUSALS_A_DAY = 500

/**
 * Decides who is answered: people who were invited, and members of a workspace that was opened. Anybody else is told
 * so once in 24 hours, without a word from the records, and then hears nothing.
 */
export function door({ store, now }: DoorOptions): (message: Message) => Promise<Entry> {
  const refusals = countADay(now)
  const wrongCodes = countADay(now)
  const noted = countADay(now)

  const refused = async (message: Message, said: 'refused-stranger' | 'code-not-good'): Promise<Entry> => {
    const hash = personHash(store, message.person)
    const isFirst = refusals(hash) === 1
    if (isFirst && noted('all') <= NOTED_REFUSALS_A_DAY)
      await store.writeInTurn((tx) =>
        appendAudit(tx, store.sealing, { at: now(), action: 'refused', by: { role: 'stranger', hash }, subject: '' }),
      )
    if (!isFirst && said === 'refused-stranger') return { outcome: 'answered', reply: null }
    return answered('refused', said, languageOf(message))
  }

  const withCode = async (message: Message, code: string): Promise<Entry> => {
    const { person } = message
    if (wrongCodes(person) > WRONG_CODES_A_DAY) return { outcome: 'answered', reply: null }
    const redeemed = await redeem(store, { code, person, at: now() })
    if (redeemed.outcome === 'not-ours') return refused(message, 'code-not-good')
    const { outcome, role } = redeemed
    return answered('help', outcome === 'already' ? `already-${role}` : `welcome-${role}`, languageOf(message))
  }

  return async (message) => {
    const code = codeIn(message.text)
    if (code !== null) return message.privacy === 'direct' ? withCode(message, code) : inGroup(message)
    const member = (await memberOf(store, message.person)) ?? (await letInByWorkspace(store, message.person, now()))
    if (member !== null) return { outcome: 'in', member }
    return isForAnybody(message.text) ? { outcome: 'stranger' } : refused(message, 'refused-stranger')
  }
}

/** What somebody who is named in a record, or their family, must be able to ask without having been invited. */
function isForAnybody(text: string): boolean {
  return /^\s*\/(?:object|privacy|возражение|приватность)(?:@\w{1,40})?(?:\s|$)/i.test(text)
}

/** Others could use what is read there. */
function inGroup(message: Message): Entry {
  return answered('refused', 'code-in-group', languageOf(message))
}

function languageOf({ text, language }: Message): ReplyLanguage {
  return language ?? replyLanguage(text)
}

function answered(kind: 'refused' | 'help', said: string, language: ReplyLanguage): Entry {
  return { outcome: 'answered', reply: ownReply(kind, wordsOf(language).say(said), language) }
}
