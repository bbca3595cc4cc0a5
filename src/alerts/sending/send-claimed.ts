import type { Transaction } from 'kysely'
import type { Delivery } from '../../adapter.ts'
import { Fault } from '../../fault.ts'
import { ADDRESS } from '../../people/sealing-purposes.ts'
import type { Tables } from '../../store/tables.ts'
import { chatGone } from '../outbox/chat-gone.ts'
import { chatMoved } from '../outbox/chat-moved.ts'
import type { Claimed } from '../outbox/claimed.ts'
import { listTold } from '../outbox/list-told.ts'
import { publicationOf } from '../outbox/planned-rows.ts'
import { begun, done, dropped, later, refused, unsure } from '../outbox/settle.ts'
import { forgetTakenBack } from '../outbox/taken-back.ts'
import type { ToSend } from './prepared.ts'
import { prepare, type Preparing } from './prepare.ts'
import type { Sendable, Sending } from './sendable.ts'

/** What became of a message, for the numbers that are kept of it. */
export const SEND_OUTCOMES = ['sent', 'later', 'unsure', 'gone', 'refused', 'unreachable', 'dropped', 'left'] as const
export type SendOutcome = (typeof SEND_OUTCOMES)[number]

export interface Sent {
  readonly outcome: SendOutcome
  /** Messages handed to the platform. */
  readonly messages: number
  /** The pause that the platform asked for. */
  readonly pause: { readonly milliseconds: number; readonly everywhere: boolean } | null
}

type Write = <T>(work: (tx: Transaction<Tables>) => Promise<T>) => Promise<T>

export interface SendingTools extends Preparing {
  readonly platform: Sendable
  /** Writes, together with what else begins just now. */
  readonly begin: Write
  /** Writes, together with what else ends just now; not behind what begins, since what is not noted may be repeated. */
  readonly write: Write
  readonly reportFault: (fault: unknown) => string
}

/** Sends what was claimed, unless it is not to be sent any more, and notes what became of it. */
export async function sendClaimed(claimed: Claimed, tools: SendingTools): Promise<Sent> {
  const { write } = tools
  const prepared = await prepare(claimed, tools)
  switch (prepared.act) {
    case 'leave':
      return quiet('left')
    case 'drop':
      await write((tx) => dropped(tx, claimed, prepared.problem))
      return quiet('dropped')
    case 'wait':
      await write((tx) => later(tx, claimed, prepared.until))
      return quiet('left')
    default:
      return attempt({ ...claimed, rows: claimedOf(claimed, prepared) }, prepared, tools)
  }
}

function quiet(outcome: SendOutcome, messages = 0): Sent {
  return { outcome, messages, pause: null }
}

/** As they were claimed, those that are still there. */
function claimedOf({ rows }: Claimed, prepared: ToSend): Claimed['rows'] {
  const still = new Set(prepared.rows.map(({ id }) => id))
  return rows.filter(({ id }) => still.has(id))
}

async function attempt(claimed: Claimed, toSend: ToSend, tools: SendingTools): Promise<Sent> {
  const address = tools.store.sealing.open(toSend.sealedAddress, ADDRESS)
  if (!(await tools.begin((tx) => begun(tx, claimed)))) return quiet('left')
  const handed = await handedOver(toSend, address, tools.platform)
  if ('fault' in handed) return failed(claimed, handed.fault, tools)
  return settled(claimed, { toSend, address, ...handed }, tools)
}

/** What fails here was not sent; a fault of our own store, afterwards, must not be taken for that. */
async function handedOver(
  toSend: ToSend,
  address: string,
  platform: Sendable,
): Promise<Sending | { readonly fault: unknown }> {
  try {
    const wait = await changeEarlier(toSend, address, platform)
    if (wait !== null) return { delivery: wait, messages: 0 }
    const { delivery, messages } = await platform.send(address, toSend.reply, {
      once: true,
      ...(toSend.isSilent ? { silent: true } : {}),
      ...(toSend.under === null ? {} : { under: toSend.under }),
    })
    return { delivery, messages: messages + toSend.takenBack.length + (toSend.banner === null ? 0 : 1) }
  } catch (fault) {
    return { fault }
  }
}

async function failed(claimed: Claimed, fault: unknown, { write, now, reportFault }: SendingTools): Promise<Sent> {
  reportFault(fault)
  const problem = fault instanceof Fault ? fault.code : 'bug'
  const until = now() + backoff(claimed, problem)
  const isPassing = problem === 'unreachable' || problem === 'config'
  await write((tx) => (isPassing ? later(tx, claimed, until) : refused(tx, claimed, { problem, until })))
  return quiet(isPassing ? 'unreachable' : 'refused')
}

const SECOND = 1_000
const MINUTE = 60 * SECOND

/** Nothing is given up because a network is down or a token was changed; a message that is refused is tried less and less often. */
function backoff({ rows }: Claimed, problem: string): number {
  if (problem === 'config') return 5 * MINUTE
  if (problem === 'unreachable') return 15 * SECOND
  const refusals = rows.reduce((most, row) => Math.max(most, row.refusals), 0)
  return 10 * SECOND * 4 ** refusals
}

/**
 * Takes back or marks what was sent before, which can be done twice without harm; gives an answer that says to wait.
 * What can no longer be changed is left.
 */
async function changeEarlier(
  { takenBack, banner }: ToSend,
  address: string,
  platform: Sendable,
): Promise<Extract<Delivery, { outcome: 'later' }> | null> {
  for (const reference of takenBack) {
    const outcome = await platform.takeBack(address, reference)
    if (outcome.outcome === 'later') return outcome
  }
  if (banner === null) return null
  const { delivery } = await platform.send(address, banner.reply, { once: true, insteadOf: banner.insteadOf })
  return delivery.outcome === 'later' ? delivery : null
}

async function putOff(
  claimed: Claimed,
  { milliseconds, everywhere }: Extract<Delivery, { outcome: 'later' }>,
  { write, now }: SendingTools,
): Promise<Sent> {
  await write((tx) => later(tx, claimed, now() + milliseconds))
  return { outcome: 'later', messages: 0, pause: { milliseconds, everywhere } }
}

interface Outcome {
  readonly toSend: ToSend
  readonly address: string
  readonly delivery: Delivery
  readonly messages: number
}

async function settled(claimed: Claimed, outcome: Outcome, tools: SendingTools): Promise<Sent> {
  const { write, now } = tools
  const { delivery, messages } = outcome
  switch (delivery.outcome) {
    case 'delivered':
      await write((tx) => arrived(tx, claimed, { ...outcome, delivery }, tools))
      return quiet('sent', messages)
    case 'gone':
      await write((tx) => chatGone(tx, claimed.chat))
      return quiet('gone')
    case 'later':
      return putOff(claimed, delivery, tools)
    default:
      await write((tx) => unsure(tx, claimed, now()))
      return quiet('unsure', messages)
  }
}

async function arrived(
  tx: Transaction<Tables>,
  claimed: Claimed,
  {
    toSend,
    address,
    delivery,
  }: Omit<Outcome, 'delivery'> & { readonly delivery: Extract<Delivery, { outcome: 'delivered' }> },
  { store: { sealing }, now }: SendingTools,
): Promise<void> {
  const { language, shown, counted, takenBack } = toSend
  const sent = { as: claimed.kind, language, messages: delivery.messages }
  const at = now()
  const isOurs = await done(tx, claimed, { sealing, now: at, sent, counted })
  const many = claimed.rows.find(({ event }) => publicationOf(event) !== null)
  if (isOurs && many !== undefined) await listTold(tx, { row: many, shown, sent, sealing, now: at })
  const [row] = claimed.rows
  if (isOurs && row && takenBack.length > 0) await forgetTakenBack(tx, row)
  if (delivery.movedTo !== undefined) await chatMoved(tx, { sealing, from: address, to: delivery.movedTo })
}
