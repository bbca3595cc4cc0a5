import { DELIVERY_CLASSES } from '../../alerts/alert-event.ts'
import { deadLetters, type DeadLetter } from '../../alerts/outbox/dead-letters.ts'
import { haltedSince } from '../../alerts/outbox/halt.ts'
import { queueDepth, type QueueDepth } from '../../alerts/outbox/queue-depth.ts'
import { instantWords } from '../../alerts/messages/time-words.ts'
import { stretchOf } from '../../answers/page.ts'
import type { Words } from '../../locales/words.ts'
import type { Block } from '../../reply/block.ts'
import { plain, strong } from '../../reply/line.ts'
import type { Action, Reply } from '../../reply/reply.ts'
import type { OfficeRequest } from '../office-answer.ts'
import { officeReply } from '../office-reply.ts'
import type { AlertDesk } from './alert-desk.ts'

/** Each with two buttons. */
const DEAD_ON_A_PAGE = 4
const SECONDS_A_MINUTE = 60

/** How sending stands: whether it is halted, what waits, and what was given up, with what can be done about it. */
export async function sendingState(desk: AlertDesk, { words, query }: OfficeRequest): Promise<Reply> {
  const depth = await desk.store.read((db) => queueDepth(db, desk.now()))
  const since = await desk.store.read(haltedSince)
  const dead = await deadLetters(desk.store)
  const { items, offset, page } = stretchOf(dead, { ...query, text: '' }, DEAD_ON_A_PAGE)
  const halt = { label: words.say('sending-action-halt'), ask: '/halt' }
  const resume = { label: words.say('sending-action-resume'), ask: '/resume' }
  return officeReply(words, {
    headline: since === null ? words.say('sending-on') : words.say('sending-halted', { since: time(since, words) }),
    blocks: [queueBlock(depth, words), ...deadBlocks(dead, items, offset, words)],
    actions: [
      ...items.flatMap((letter, place) => letterActions(letter, offset + place + 1, words)),
      since === null ? halt : resume,
    ],
    ...(page ? { page } : {}),
  })
}

/** Administrators of one instance may be in several zones. */
function time(at: number, words: Words): string {
  return instantWords(at, 'UTC', words)
}

function queueBlock({ byClass, oldestFlashSeconds }: QueueDepth, words: Words): Block {
  const minutes = Math.floor(oldestFlashSeconds / SECONDS_A_MINUTE)
  const isNone = byClass.flash === 0
  return {
    type: 'facts',
    items: [
      ...DELIVERY_CLASSES.map((one) => ({
        label: words.say('sending-waiting', { class: one.toUpperCase() }),
        value: plain(words.number(byClass[one])),
      })),
      {
        label: words.say('sending-oldest-flash'),
        value: plain(isNone ? words.say('sending-none') : words.say('sending-minutes', { minutes })),
      },
    ],
  }
}

function deadBlocks(
  all: readonly DeadLetter[],
  shown: readonly DeadLetter[],
  offset: number,
  words: Words,
): readonly Block[] {
  if (all.length === 0) return [{ type: 'paragraph', lines: [plain(words.say('sending-no-dead'))] }]
  const byPlatform = [...Map.groupBy(all, ({ platform }) => platform)].map(
    ([platform, { length }]) => `${platform} ${length}`,
  )
  return [
    {
      type: 'paragraph',
      heading: words.say('sending-dead', { count: all.length }),
      lines: [
        plain(words.list(byPlatform)),
        ...shown.map((letter, place) =>
          plain(
            strong(`${offset + place + 1}. `),
            `${letter.event} · ${letter.class.toUpperCase()} · ${letter.platform}: ${problemText(letter, words)}`,
          ),
        ),
      ],
    },
  ]
}

/** What hindered it and what helps. */
function problemText({ problem }: DeadLetter, words: Words): string {
  const id = `sending-problem-${problem}`
  return words.has(id) ? words.say(id) : words.say('sending-problem-unknown', { problem })
}

function letterActions({ id }: DeadLetter, number: number, words: Words): readonly Action[] {
  return [
    { label: `${number}. ${words.say('sending-action-retry')}`, ask: `/sending retry ${id}` },
    { label: `${number}. ${words.say('sending-action-drop')}`, ask: `/sending drop ${id}` },
  ]
}
