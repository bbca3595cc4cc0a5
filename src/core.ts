import { setTimeout } from 'node:timers/promises'
import type { ReplyTo } from './adapter.ts'
import type { Message } from './ask/message.ts'
import type { Query } from './ask/query.ts'
import { wordsOf } from './locales/words.ts'
import type { OfficeAnswer } from './office/office-answer.ts'
import { officeReply } from './office/office-reply.ts'
import type { Answer, Panoh } from './panoh.ts'
import { mayDoWhat } from './people/actor.ts'
import type { Deliveries } from './people/deliveries.ts'
import type { Entry } from './people/door.ts'
import type { EnumerationVerdict } from './people/enumeration-guard.ts'
import type { Manners } from './people/manners.ts'
import type { Member } from './people/member.ts'
import type { RateVerdict } from './people/rate-limit.ts'
import { ownReply } from './reply/own-reply.ts'
import type { Reply } from './reply/reply.ts'
import type { Role } from './store/tables/people-tables.ts'

/** What a message meets on its way from a platform to its answer, in this order. */
export interface CoreOptions {
  readonly deliveries: Deliveries
  readonly enter: (message: Message) => Promise<Entry>
  readonly rate: (person: string) => RateVerdict
  /** The bot over what people of that role may see. */
  readonly panohFor: (role: Role) => Panoh
  /** What the instance does when asked, by topic. */
  readonly office: ReadonlyMap<string, OfficeAnswer>
  /** Sees when the records are read out one by one. */
  readonly guard: (seen: SeenAnswer) => EnumerationVerdict
  /** What is said to a person once. */
  readonly manners: Manners
  readonly reportFault: (fault: unknown) => string
}

/** An answer that is about to be sent, to whom, and the question it is to. */
export interface SeenAnswer {
  readonly person: string
  readonly query: Query
  readonly reply: Reply
}

type Core = (message: Message) => Promise<{ readonly reply: Reply | null }>

/** The way of a question from a platform: let in, understood, answered, and with what has to be said besides. */
export function core(options: CoreOptions): ReplyTo {
  const answer: Core = async (message) => {
    const entry = await options.enter(message)
    if (entry.outcome === 'answered') return { reply: entry.reply }
    const member = entry.outcome === 'in' ? entry.member : null
    const limited = limitedReply(options, message, member)
    if (limited !== undefined) return { reply: limited }
    if (message.unread !== undefined) return { reply: unreadReply(message) }
    return { reply: await answerTo(options, message, member) }
  }
  return (message) => once(options, message, answer)
}

/** What a platform delivers again is answered once. */
async function once({ deliveries, reportFault }: CoreOptions, message: Message, answer: Core) {
  const { delivery } = message
  if (delivery === undefined) return answer(message)
  if (await deliveries.isKnown(delivery)) return { reply: null }
  try {
    const replied = await answer(message)
    await noted(deliveries, delivery, reportFault)
    return replied
  } catch (fault) {
    deliveries.failed(delivery)
    throw fault
  }
}

/** Where the store cannot be written any more, as on a full disk, readers are still answered from it. */
async function noted({ answered, failed }: Deliveries, delivery: string, reportFault: CoreOptions['reportFault']) {
  try {
    await answered(delivery)
  } catch (fault) {
    failed(delivery)
    reportFault(fault)
  }
}

/** Undefined: not limited. */
function limitedReply({ rate }: CoreOptions, message: Message, member: Member | null): Reply | null | undefined {
  const verdict = rate(member?.hash ?? message.person)
  if (verdict.verdict === 'go') return undefined
  if (verdict.verdict === 'silent') return null
  const words = wordsFor(message)
  return ownReply('refused', words.say('too-fast', { seconds: Math.ceil(verdict.milliseconds / 1000) }), words.language)
}

function unreadReply(message: Message): Reply {
  const words = wordsFor(message)
  return ownReply('refused', words.say(message.unread === 'edited' ? 'unread-edited' : 'unread-file'), words.language)
}

function wordsFor({ language = 'en' }: Message) {
  return wordsOf(language)
}

async function answerTo(options: CoreOptions, message: Message, member: Member | null): Promise<Reply | null> {
  const role = member?.role ?? 'reader'
  // Before others everybody is answered from what readers may see.
  const panoh = options.panohFor(message.privacy === 'group' ? 'reader' : role)
  const query = panoh.understand({ ...message, role })
  const office = officeAnswer(options, query)
  if (office === undefined && member === null) return null
  const reply = office
    ? await served(office, { message, query, member })
    : guarded(options, panoh.answerQuery(query), { query, member })
  return member === null ? reply : options.manners(await reply, { message, query, member })
}

function officeAnswer({ office }: CoreOptions, { intent, topic }: Query): OfficeAnswer | undefined {
  return intent === 'service' || intent === 'subscribe' || topic === 'privacy' ? office.get(topic ?? intent) : undefined
}

interface Asked {
  readonly message: Message
  readonly query: Query
  readonly member: Member | null
}

/** Whoever may not ask for it is told the same as for a command that there is not. */
async function served(office: OfficeAnswer, { message, query, member }: Asked): Promise<Reply> {
  const words = wordsOf(query.language)
  const isAllowed = office.needs === null || (member !== null && mayDoWhat(office.needs, member.role))
  if (isAllowed) return office.answer({ message, query, member, words })
  return officeReply(words, { kind: 'refused', headline: words.say('not-your-role') })
}

/** A crawler waits longer and longer, and then is told that it asked for too many. */
async function guarded(
  { guard }: CoreOptions,
  { reply }: Answer,
  { query, member }: Omit<Asked, 'message'>,
): Promise<Reply> {
  if (member === null || member.role !== 'reader') return reply
  const verdict = guard({ person: member.hash, query, reply })
  if (verdict.verdict === 'go') return reply
  if (verdict.verdict === 'slowed') {
    await setTimeout(verdict.milliseconds)
    return reply
  }
  const words = wordsOf(query.language)
  return officeReply(words, {
    kind: 'refused',
    headline: words.say('too-many-people'),
    lines: [words.say('too-many-people-until', { hours: Math.ceil(verdict.milliseconds / 3_600_000) })],
  })
}
