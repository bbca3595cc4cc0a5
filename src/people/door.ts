import { isForAnybody } from '../ask/is-for-anybody.ts'
import type { Message } from '../ask/message.ts'
import { replyLanguage } from '../ask/reply-language.ts'
import { wordsOf } from '../locales/words.ts'
import { ownReply } from '../reply/own-reply.ts'
import type { Reply, ReplyLanguage } from '../reply/reply.ts'
import type { Store } from '../store/store.ts'
import { appendAudit } from './audit/append-audit.ts'
import { codeIn } from './code-in.ts'
import { countADay } from './count-a-day.ts'
import { findMember } from './find-member.ts'
import { withFirstContact } from './first-contact.ts'
import { letInByWorkspace } from './let-in-by-workspace.ts'
import type { Member } from './member.ts'
import { personHash } from './person-hash.ts'
import { redeem } from './redeem.ts'

/** Somebody who is let in, or what a stranger is told; null: nothing. */
export type Entry =
  | { readonly outcome: 'in'; readonly member: Member }
  /** Not let in, but asks what anybody may ask. */
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
const NOTED_REFUSALS_A_DAY = 200
const EVERYBODY = 'everybody'

const SILENCE: Entry = { outcome: 'answered', reply: null }

/**
 * Decides who is answered: people who were invited, and members of a workspace that was opened. Anybody else is told
 * so once in 24 hours, without a word from the records, and then hears nothing.
 */
export function door({ store, now }: DoorOptions): (message: Message) => Promise<Entry> {
  const refusals = countADay(now)
  const wrongCodes = countADay(now)
  const noted = countADay(now)

  const noteRefusal = async (hash: string): Promise<void> => {
    if (noted.add(EVERYBODY) > NOTED_REFUSALS_A_DAY) return
    const by = { role: 'stranger', hash } as const
    await store.writeInTurn((tx) => appendAudit(tx, store.sealing, { at: now(), action: 'refused', by, subject: '' }))
  }

  const refused = async (message: Message): Promise<Entry> => {
    const hash = personHash(store, message.person)
    if (refusals.add(hash) > 1) return SILENCE
    await noteRefusal(hash)
    return answered(message, 'refused', 'refused-stranger')
  }

  /** Whoever is in already is told so: their first code may have worked although they never saw the answer. */
  const wrongCode = async (message: Message): Promise<Entry> => {
    const { person } = message
    const [count, member] = [wrongCodes.add(person), await findMember(store, person)]
    if (member !== null) return answered(message, 'refused', `code-not-good-${member.role}`)
    if (count === 1) await noteRefusal(personHash(store, person))
    return answered(message, 'refused', 'code-not-good')
  }

  const withCode = async (message: Message, code: string): Promise<Entry> => {
    const { person } = message
    const tried = wrongCodes.of(person)
    if (tried >= WRONG_CODES_A_DAY) {
      wrongCodes.add(person)
      return tried === WRONG_CODES_A_DAY ? answered(message, 'refused', 'code-too-often') : SILENCE
    }
    const redeemed = await redeem(store, { code, person, at: now() })
    if (redeemed.outcome === 'not-ours') return wrongCode(message)
    const { outcome, role } = redeemed
    const reply = sentence(message, 'help', outcome === 'already' ? `already-${role}` : `welcome-${role}`)
    return { outcome: 'answered', reply: outcome === 'let-in' ? withFirstContact(reply, person) : reply }
  }

  return async (message) => {
    const code = codeIn(message.text)
    // What others can read they could use.
    if (code !== null && message.privacy === 'group') return answered(message, 'refused', 'code-in-group')
    if (code !== null) return withCode(message, code)
    const known = await findMember(store, message.person)
    if (known !== null) return { outcome: 'in', member: known }
    if (isForAnybody(message.text)) return { outcome: 'stranger' }
    const member = await letInByWorkspace(store, message.person, now())
    return member === null ? refused(message) : { outcome: 'in', member }
  }
}

function answered(message: Message, kind: 'refused' | 'help', said: string): Entry {
  return { outcome: 'answered', reply: sentence(message, kind, said) }
}

function sentence(message: Message, kind: 'refused' | 'help', said: string): Reply {
  const language = languageOf(message)
  return ownReply(kind, wordsOf(language).say(said), language)
}

function languageOf({ text, language }: Message): ReplyLanguage {
  return language ?? replyLanguage(text)
}
