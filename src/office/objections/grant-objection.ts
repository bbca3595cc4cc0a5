import { erase, type Erased } from '../../publishing/erasure/erase.ts'
import { isReady, planErasure, type ErasurePlan } from '../../publishing/erasure/plan-erasure.ts'
import { readPublished } from '../../publishing/published-records.ts'
import type { Words } from '../../locales/words.ts'
import type { Reply } from '../../reply/reply.ts'
import { actorOf } from '../actor-of.ts'
import { confirmReply } from '../confirm-reply.ts'
import type { OfficeRequest } from '../office-answer.ts'
import { officeReply } from '../office-reply.ts'
import { refusedReply } from '../refused-reply.ts'
import { findObjection } from './find-objection.ts'
import type { ObjectionsOffice } from './objections-office.ts'

/** What a reviewer grants. */
export interface Grant {
  readonly ticket: string
  /** The records to be erased, where the ticket names none or more are meant. */
  readonly keys: readonly string[]
  readonly isConfirmed: boolean
}

/** Shows what granting an objection erases, and what stands in its way; erases it once that was confirmed. */
export async function grantObjection(
  office: ObjectionsOffice,
  request: OfficeRequest,
  { ticket, keys, isConfirmed }: Grant,
): Promise<Reply> {
  const { words } = request
  const objection = await findObjection(office.store, ticket)
  if (objection?.state !== 'open') return refusedReply(words, 'objections-not-open')
  const wanted = keys.length > 0 ? keys : [objection.record_key].filter((key) => key !== null)
  if (wanted.length === 0)
    return refusedReply(words, 'objections-name-record', { ask: `/objections grant:${ticket} …` })
  const today = new Date(office.now()).toISOString().slice(0, 10)
  const plan = planErasure(await readPublished(office.store), { keys: wanted, today })
  if (!isReady(plan)) return inTheWay(words, plan)
  const ask = ['/objections', `grant:${ticket}`, ...keys].join(' ')
  return isConfirmed ? erased(office, request, { plan, ticket, ask }) : asked(words, { plan, ticket, ask })
}

interface Planned {
  readonly plan: ErasurePlan
  readonly ticket: string
  readonly ask: string
}

function asked(words: Words, { plan, ticket, ask }: Planned): Reply {
  return confirmReply(words, {
    headline: words.say('objections-to-grant', { ticket }),
    lines: [
      words.say('objections-erases', { count: plan.gone.length }),
      ...shown(plan.gone.map(({ key }) => key)),
      ...(plan.rewritten.length === 0 ? [] : [words.say('objections-rewrites', { count: plan.rewritten.length })]),
      words.say('objections-for-good'),
    ],
    label: words.say('objections-grant', { ticket }),
    ask,
  })
}

const SHOWN = 20

function shown(keys: readonly string[]): readonly string[] {
  return keys.length <= SHOWN ? keys : [...keys.slice(0, SHOWN), '…']
}

function inTheWay(words: Words, { unknown, naming, faults }: ErasurePlan): Reply {
  return officeReply(words, {
    kind: 'refused',
    headline: words.say('objections-in-the-way'),
    lines: shown([
      ...unknown.map((key) => words.say('objections-unknown', { key })),
      ...naming.map(({ key, field }) => words.say('objections-naming', { key, field })),
      ...faults.map(({ record, field, reason }) => [record, field, reason].filter(Boolean).join(': ')),
    ]),
  })
}

const SAID: ReadonlyMap<Erased['outcome'], string> = new Map<Erased['outcome'], string>([
  ['overtaken', 'objections-overtaken'],
  ['no-such-ticket', 'objections-not-open'],
])

async function erased(
  { store, knowledge, now, onPublished }: ObjectionsOffice,
  { member, words }: OfficeRequest,
  { plan, ticket }: Planned,
): Promise<Reply> {
  const granting = { by: actorOf(member), at: now(), ticket }
  const done = await erase(store, plan, onPublished === null ? granting : { ...granting, onPublished })
  if (done.outcome !== 'erased') return refusedReply(words, SAID.get(done.outcome) ?? 'objections-in-the-way')
  await knowledge.refresh()
  const swept = done.swept === 'swept' ? [] : [words.say('objections-not-swept')]
  return officeReply(words, {
    headline: words.say('objection-is-granted', { ticket }),
    lines: [words.say('objections-erased', { count: plan.gone.length }), ...swept],
  })
}
