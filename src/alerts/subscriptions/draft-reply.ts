import { titleOf } from '../../answers/record/title-of.ts'
import { replyOf, type Answering } from '../../answers/answering.ts'
import type { Block } from '../../reply/block.ts'
import { plain, strong } from '../../reply/line.ts'
import type { Action, Reply } from '../../reply/reply.ts'
import { isEmpty } from './read-wish.ts'
import { draftActions, zoneActions } from './draft-actions.ts'
import { wishCommand } from './wish-command.ts'
import type { WishFault } from './wish-fault.ts'
import type { WishReading } from './wish-reading.ts'
import { wishSentence } from './wish-sentence.ts'

/** Shown of people one of whom may be meant; more would be a list of people. */
const MOST_CANDIDATES = 6

/**
 * A wish read back before it is kept: the sentence, what was taken to be meant, what was not read, and what stands
 * against it. `canSend` is false in the terminal, where nobody is there to be told.
 */
export function draftReply(answering: Answering, reading: WishReading, canSend = true): Reply {
  const { words } = answering
  const { faults } = reading
  const texts = [...new Set(faults.map((fault) => faultText(answering, fault)))]
  const [headline = sentenceOf(answering, reading), ...others] = texts
  return replyOf(answering, {
    kind: 'subscription',
    headline: plain(strong(headline)),
    blocks: [
      ...(others.length === 0 ? [] : [paragraph(...others)]),
      ...readBlock(answering, reading),
      ...noteBlock(answering, reading),
      ...(canSend ? [] : [paragraph(words.say('wish-sent-elsewhere'))]),
      ...(canSend && faults.length === 0 ? [paragraph(words.say('wish-not-kept-yet'))] : []),
    ],
    actions: actionsFor(answering, reading, canSend),
    audience: 'asker',
  })
}

function sentenceOf({ words, knowledge }: Answering, { wish }: WishReading): string {
  return wishSentence(wish, { words, records: knowledge.records })
}

/** Beside a fault, what was read all the same; of a filter that came to nothing it would say “everything”. */
function readBlock(answering: Answering, reading: WishReading): readonly Block[] {
  const { faults, wish } = reading
  const isMeant = !isEmpty(wish.filter) || faults.some(({ code }) => code === 'everything')
  return faults.length > 0 && isMeant ? [paragraph(sentenceOf(answering, reading))] : []
}

function paragraph(...lines: readonly string[]): Block {
  return { type: 'paragraph', lines: lines.map((line) => plain(line)) }
}

/** What was said is repeated so that it can be mended; nothing longer than a name is. */
const LONGEST_SAID = 60

function faultText({ words }: Answering, { code, said }: WishFault): string {
  const letters = Array.from(said.trim())
  const short = letters.length > LONGEST_SAID ? `${letters.slice(0, LONGEST_SAID).join('')}…` : said.trim()
  return words.say(`wish-fault-${code}`, { said: code === 'own-state' ? words.country(said) : short })
}

function noteBlock({ words }: Answering, { assumed, notHeld, unread, wish }: WishReading): readonly Block[] {
  const lines = [
    ...(isEmpty(wish.filter) ? [] : assumed.map((part) => words.say(`wish-assumed-${part}`))),
    ...(unread.length === 0 ? [] : [words.say('wish-unread', { words: unread.join(', ') })]),
    ...notHeld.map((part) => words.say(`wish-not-held-${part}`)),
    ...(wish.note === '' ? [] : [words.say('wish-note-warning')]),
  ]
  return lines.length === 0 ? [] : [{ type: 'paragraph', tone: 'note', lines: lines.map((line) => plain(line)) }]
}

function actionsFor(answering: Answering, reading: WishReading, canSend: boolean): readonly Action[] {
  const { words } = answering
  const { wish, faults, subscription } = reading
  const parts = { subscription }
  const codes = new Set(faults.map(({ code }) => code))
  if (!canSend) return [{ label: words.say('action-recent'), ask: recentCommand(reading) }]
  if (faults.length === 0) return draftActions(answering, wish, parts)
  const cancel = { label: words.say('wish-action-cancel'), ask: '/alerts' }
  if (codes.has('nothing-to-follow'))
    return [
      { label: words.say('wish-action-everything'), ask: '/follow all:yes' },
      { label: words.say('wish-action-mine'), ask: '/alerts' },
    ]
  if (codes.has('several-persons')) return [...personActions(answering, reading), cancel]
  if (codes.size > 1) return [cancel]
  if (codes.has('unknown-person') && !isEmpty(wish.filter)) return [withoutName(answering, reading), cancel]
  if (codes.has('zone-needed') || codes.has('no-such-zone')) return [...zoneActions(answering, wish, parts), cancel]
  if (codes.has('everything'))
    return [{ label: words.say('wish-action-everything'), ask: wishCommand(wish, { ...parts, isSaved: true }) }, cancel]
  return [cancel]
}

function withoutName({ words }: Answering, { wish, faults, subscription }: WishReading): Action {
  const label = words.say('action-without', { condition: faults.map(({ said }) => said).join(', ') })
  return { label, ask: wishCommand(wish, { subscription }) }
}

function personActions(answering: Answering, { wish, candidates, subscription }: WishReading): readonly Action[] {
  return candidates.slice(0, MOST_CANDIDATES).map(({ id }) => ({
    label: titleOf(answering, id),
    ask: wishCommand({ ...wish, filter: { ...wish.filter, persons: [id] } }, { subscription }),
  }))
}

/** What can be asked in the terminal instead. */
function recentCommand({ wish: { filter } }: WishReading): string {
  const words = [
    ['host', filter.hosts],
    ['origin', filter.origins],
    ['group', filter.groups],
    ['person', filter.persons],
  ] as const
  return [
    '/recent',
    ...words.flatMap(([key, values]) => (values.length === 0 ? [] : [`${key}:${values.join(',')}`])),
  ].join(' ')
}
