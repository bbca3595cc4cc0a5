import type { RecordSet } from '../../../knowledge/records/record-set.ts'
import type { Store } from '../../store/store.ts'
import type { OutboxTable } from '../../store/tables/alert-tables.ts'
import { keptIn } from '../kept/kept-subscription.ts'
import { recipientsOf } from '../matching/recipients-of.ts'
import type { Claimed } from '../outbox/claimed.ts'
import { openNotice } from '../outbox/enqueue-notice.ts'
import { openMessages } from '../outbox/sent-messages.ts'
import type { Subscription } from '../subscription.ts'
import { nextAudible } from '../timing/quiet-hours.ts'
import { composedBanner, composedEvent, composedList } from './composed.ts'
import { judgeEvent, type Judged, type Verdict } from './judge-event.ts'
import { judgeList } from './judge-list.ts'
import { markedRepeat } from './marked-repeat.ts'
import { loadClaimed } from './load-claimed.ts'
import type { Prepared, ToSend } from './prepared.ts'
import { recordsAsTold } from './records-as-told.ts'

export interface Preparing {
  readonly store: Pick<Store, 'read' | 'sealing'>
  /** What readers may see, at least of that publication. */
  readonly recordsOf: (publication: number) => RecordSet | Promise<RecordSet>
  /** Epoch milliseconds. */
  readonly now: () => number
}

/** Looks once more, just before sending, at what is to be said to whom, and words it. */
export async function prepare(claimed: Claimed, preparing: Preparing): Promise<Prepared> {
  const { store, recordsOf } = preparing
  const first = await loadClaimed(store, claimed)
  const [row] = first.rows
  if (!row) return { act: 'leave' }
  if (claimed.kind === 'notice') return notice(row, preparing)
  const known = recordsOf(first.publication)
  const records = await known
  // Where they took a moment to be known here, somebody may have unsubscribed meanwhile.
  const loaded = known instanceof Promise ? await loadClaimed(store, claimed) : first
  if (loaded.rows.length === 0) return { act: 'leave' }
  const subscriptions = loaded.subscriptions.map((one) => keptIn(one, store.sealing)).filter((one) => !one.isPaused)
  const judged = { loaded, subscriptions }
  const given = { claimed, preparing, records, judged }
  return claimed.kind === 'event' ? oneEvent(row, given) : list(given)
}

interface Given {
  readonly claimed: Claimed
  readonly preparing: Preparing
  readonly records: RecordSet
  readonly judged: Judged
}

const NOTHING_BEFORE = {
  act: 'send',
  isSilent: false,
  under: null,
  takenBack: [],
  banner: null,
  shown: [],
  counted: new Set<string>(),
} as const

function notice(row: OutboxTable, { store: { sealing } }: Preparing): Prepared {
  if (row.sealed_reply === null) return { act: 'leave' }
  const reply = openNotice(sealing, row.sealed_reply)
  return { ...NOTHING_BEFORE, rows: [row], sealedAddress: row.sealed_address, reply, language: reply.language }
}

async function oneEvent(row: OutboxTable, given: Given): Promise<Prepared> {
  const { claimed, preparing, records, judged } = given
  const verdict = judgeEvent(row, judged)
  if (!verdict.isSent) return { act: 'drop', problem: verdict.problem }
  const { event, matched } = verdict
  const moment = preparing.now()
  const lead = leadOf(row.address_hash, verdict, judged)
  const quietUntil = lead === null ? moment : nextAudible(moment, lead.quiet, lead.zone)
  const isQuiet = quietUntil > moment
  if (isQuiet && row.class !== 'flash' && !event.isProtective) return { act: 'wait', until: quietUntil }
  const before = sentBefore(verdict, given)
  const language = lead?.language ?? before[0]?.language ?? 'en'
  const telling = {
    language,
    zone: lead?.zone ?? 'UTC',
    moment,
    matched,
    isPerhapsRepeat: claimed.isPerhapsRepeat,
    firstTold: verdict.earlier[0] ? firstTold(verdict.earlier[0], judged) : null,
  }
  return {
    ...NOTHING_BEFORE,
    ...(await earlierMessages(verdict, { before, given, telling })),
    rows: [row],
    sealedAddress: row.sealed_address,
    reply: composedEvent(event, records, telling),
    language,
    isSilent: isSilent(row, { event, lead, isQuiet, isNew: verdict.earlier.length === 0 }),
  }
}

type Sent = Extract<Verdict, { isSent: true }>

/** Whose wish decides how the chat is told: of those that matched, else any that is left. */
function leadOf(chat: string, { event, matched }: Sent, { subscriptions }: Judged): Subscription | null {
  const subscribed = matched.map(({ subscription }) => ({ address: chat, subscription }))
  return recipientsOf(event, subscribed)[0]?.lead ?? subscriptions[0] ?? null
}

function isSilent(
  row: OutboxTable,
  {
    event,
    lead,
    isQuiet,
    isNew,
  }: Pick<Sent, 'event'> & { readonly lead: Subscription | null; readonly isQuiet: boolean; readonly isNew: boolean },
): boolean {
  if (isQuiet) return event.isProtective || lead?.quiet?.flashPasses !== true
  return row.class === 'digest' || (event.isSilent && !isNew)
}

function firstTold(row: OutboxTable, { loaded }: Judged): number | null {
  const messages = loaded.events.get(row.event) ?? []
  return messages.find(({ sequence }) => sequence === row.sequence)?.learnedAt ?? row.sent_at
}

function sentBefore({ earlier }: Sent, { preparing: { store } }: Given) {
  return earlier.flatMap(({ sealed_messages, sequence }) =>
    sealed_messages === null ? [] : [{ sequence, ...openMessages(store.sealing, sealed_messages) }],
  )
}

/** What is done first with what was sent before: taken back where it endangers someone, marked where it was wrong. */
async function earlierMessages(
  { event }: Sent,
  {
    before,
    given: { preparing, records, judged },
    telling,
  }: {
    readonly before: ReturnType<typeof sentBefore>
    readonly given: Given
    readonly telling: Parameters<typeof composedEvent>[2]
  },
): Promise<Partial<Pick<ToSend, 'under' | 'takenBack' | 'banner'>>> {
  const under = before[0]?.messages[0] ?? null
  // In its thread nothing is said where the message itself is gone.
  if (event.isProtective) return { takenBack: before.flatMap(({ messages }) => messages) }
  if (event.message !== 'correction' && event.message !== 'retraction') return { under }
  const alone = before.find(({ as }) => as === 'event')
  const insteadOf = alone?.messages[0]
  const original = judged.loaded.events.get(event.event)?.find(({ sequence }) => sequence === alone?.sequence)
  if (insteadOf === undefined || !original) return { under }
  const told = await recordsAsTold(preparing.store, records, original)
  return { under, banner: { insteadOf, reply: composedBanner(original, event, { records: told, telling }) } }
}

function list({ claimed, preparing, records, judged }: Given): Prepared {
  const { rows } = judged.loaded
  const { listed, shown, counted } = judgeList(rows, judged)
  const [first] = listed
  const [row] = rows
  if (!first || !row) return { act: 'drop', problem: 'nothing-left' }
  const moment = preparing.now()
  const lead = leadOf(
    row.address_hash,
    { isSent: true, event: first.event, matched: first.matched, earlier: [] },
    judged,
  )
  const quietUntil = lead === null ? moment : nextAudible(moment, lead.quiet, lead.zone)
  const isUrgent = rows.some((one) => one.class === 'flash')
  const isQuiet = quietUntil > moment
  if (isQuiet && claimed.kind === 'roll-up' && !isUrgent) return { act: 'wait', until: quietUntil }
  const language = lead?.language ?? 'en'
  const isStorm = claimed.kind === 'roll-up' && row.rank === 0 && rows.length > 1
  const reply = composedList(listed, { records, language, moment, isStorm })
  if (reply === null) return { act: 'drop', problem: 'nothing-left' }
  const isPassing = isUrgent && claimed.kind === 'roll-up' && lead?.quiet?.flashPasses === true
  return {
    ...NOTHING_BEFORE,
    rows,
    sealedAddress: row.sealed_address,
    reply: claimed.isPerhapsRepeat ? markedRepeat(reply) : reply,
    language,
    isSilent: isQuiet && !isPassing,
    shown,
    counted,
  }
}
