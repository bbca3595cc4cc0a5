import { expect, it } from 'vitest'
import { recordSet, type RecordLists } from '../../knowledge/records/record-set.ts'
import { recordKey } from '../../knowledge/records/record-key.ts'
import { RECORD_FILES } from '../../knowledge/records/record-files.ts'
import { knowledgeOf } from '../../src/knowledge-of.ts'
import { openRecords } from '../../src/open-records.ts'
import { panoh } from '../../src/panoh.ts'
import { insertPerson } from '../../src/people/insert-person.ts'
import { planErasure } from '../../src/publishing/erasure/plan-erasure.ts'
import { seedStore } from '../../src/publishing/seed-store.ts'
import type { Reply } from '../../src/reply/reply.ts'
import type { StorePlace } from '../../src/store/store-place.ts'
import type { Store } from '../../src/store/store.ts'
import { describeStores } from '../src/store/stores.ts'
import { filesOf } from './files-of.ts'
import { forkedInstance, type ForkedInstance } from './forked-instance.ts'

const opened = openRecords()
if (!opened.ok) throw new Error(opened.lines.join('\n'))
const { lists, restricted, today } = opened

const [HIDDEN, HIDDEN_NAME] = ['per-mustafo-hayotov', 'Mustafo Hayotov']
const HIDDEN_ACT = 'inc-2019-pl-mustafo-hayotov-deportation'
const TAKEN_BACK = ['per-farhod-negmatov', 'inc-2024-se-farhod-negmatov-deportation'] as const
const [CORRECTED, CORRECTION] = ['per-karomat-sharipov', 'Chair of a movement of Tajik migrants in Russia']
/** With everything that is about them alone, their sources too. */
const HIDDEN_KEYS = planErasure({ number: 1, dataDate: today, lists, restricted }, { keys: [HIDDEN], today }).gone.map(
  ({ key }) => key,
)

const RECORD = '"kind":"record"'

/** `npm run test:canary`: on PostgreSQL too, and with time measured, since nothing else runs then. */
const IS_WHOLE = process.env['CANARY'] === 'whole'
const MOST = IS_WHOLE ? { delay: 2_000, gap: 1_000 } : { delay: Infinity, gap: Infinity }
const tell = (line: string): unknown => IS_WHOLE && process.stdout.write(`${line}\n`)
const rounded = (milliseconds: readonly number[]): string => milliseconds.map(Math.round).join(', ')

/** Two processes start, and four publications are worked out. */
const LONG = 90_000

const READERS = Array.from({ length: 12 }, (_, index) => `telegram:${7_400_000_000 + index}`)
const REVIEWER = 'telegram:7500000000'
/** Each asks little, as people do: who asks for many records is slowed. */
const ASKERS = Array.from({ length: 6 }, (_, index) => `telegram:${7_600_000_000 + index}`)

describeStores('what one process publishes', ({ open, place, dialect }) => {
  it.skipIf(dialect === 'postgres' && !IS_WHOLE)(
    'another follows within two seconds while it answers without a pause, and a restricted record is nowhere for readers',
    async () => {
      const where = await place()
      const store = await open(where)
      await peopled(store)
      await using two = await both(where)
      const { publisher, follower } = two
      const streaming = follower.stream(READERS, 'who is Farrukh Ikromov')
      streaming.catch(() => undefined)

      const publishes = (words: readonly string[], seen: Seen) => published(publisher, follower, { words, seen })
      const hidden = { record: HIDDEN, shows: RECORD, isShown: false }
      const delays = [await publishes(['restrict', ...HIDDEN_KEYS], hidden)]
      await expectHidden(follower)
      delays.push(
        await publishes(['retract', ...TAKEN_BACK, '--why', 'wrong person'], {
          ...hidden,
          record: TAKEN_BACK[0],
          by: [undefined, REVIEWER],
        }),
        await publishes(['correct', CORRECTED, '--set', `role=${CORRECTION}`, '--why', 'another role'], {
          record: CORRECTED,
          shows: CORRECTION,
          isShown: true,
          by: [undefined, REVIEWER],
        }),
        await publishes(['erase', HIDDEN, '--confirm'], { ...hidden, by: [REVIEWER] }),
      )

      await follower.stop()
      const { answers, longestGap, slowest } = await streaming
      tell(
        `${dialect}: followed after ${rounded(delays)} ms; of ${answers} answers the slowest took ${rounded([slowest])} ms`,
      )
      expect(answers).toBeGreaterThan(20)
      expect(Math.max(...delays)).toBeLessThan(MOST.delay)
      expect(longestGap).toBeLessThan(MOST.gap)
    },
    LONG,
  )
})

async function peopled(store: Store): Promise<void> {
  await seedStore(store, { lists, restricted, dataDate: today }, Date.now())
  const at = Date.now()
  const readers = [...READERS, ...ASKERS].map((person) => ({ person, role: 'reader' as const }))
  await store.write(async (tx) => {
    for (const one of [...readers, { person: REVIEWER, role: 'reviewer' as const }])
      await insertPerson(tx, store.sealing, { ...one, at, greetedAt: at, workspaceHash: null })
  })
}

async function both(where: StorePlace) {
  const [publisher, follower] = await Promise.all([forkedInstance(where), forkedInstance(where)])
  const end = async (): Promise<void> => void (await Promise.all([publisher.end(), follower.end()]))
  return { publisher, follower, [Symbol.asyncDispose]: end }
}

/** What shows that the follower has followed: what it says of a record, to readers (`undefined`) unless it is said. */
interface Seen {
  readonly record: string
  readonly shows: string
  readonly isShown: boolean
  readonly by?: readonly (string | undefined)[]
}

/** Publishes in one process; gives how long after that the other answered accordingly, in milliseconds. */
async function published(
  publisher: ForkedInstance,
  follower: ForkedInstance,
  { words, seen }: { readonly words: readonly string[]; readonly seen: Seen },
): Promise<number> {
  const { record, shows, isShown, by = [undefined] } = seen
  const { code, written, at } = await publisher.operate('records', ...words)
  expect({ code, written }).toMatchObject({ code: 0 })
  const moments: number[] = []
  for (const person of by) moments.push(await follower.see(`/record ${record}`, shows, isShown, person))
  return Math.max(...moments) - at
}

/** Ways to come upon the record: by name, near name, id, count, list, export, picture, group, search, source. */
const QUESTIONS = [
  `/who ${HIDDEN_NAME}`,
  '/who Mustafo Hayatov',
  '/who Хаётов Мустафо',
  '/who Hayotov',
  'was Mustafo Hayotov deported from Poland?',
  '/precedents host:PL origin:TJ',
  '/host Poland Tajikistan',
  '/chart Poland Tajikistan',
  '/export Poland to Tajikistan',
  '/recent removals to Tajikistan',
  '/stats Tajik asylum applications Poland 2015',
  '/group IRPT',
  '/about',
  ...HIDDEN_KEYS.map((key) => `/record ${key}`),
] as const

/** Readers get what they would if there were no such record; reviewers get it. */
async function expectHidden(follower: ForkedInstance): Promise<void> {
  const without = botWithout(new Set(HIDDEN_KEYS))
  for (const [index, text] of QUESTIONS.entries()) {
    const reply = await follower.ask(ASKERS[index % ASKERS.length] ?? '', text)
    expect({ text, reply }).toEqual({
      text,
      reply: await whole(without.answer({ text, privacy: 'direct', from: 'test' }).reply),
    })
    expect({ text, shown: HIDDEN_KEYS.filter((key) => !text.includes(key) && reply.includes(key)) }).toEqual({
      text,
      shown: [],
    })
  }
  for (const key of HIDDEN_KEYS) {
    const never = `${key.slice(0, key.indexOf('-'))}-never-was`
    const [hidden, unknown] = [
      await follower.ask(ASKERS[1] ?? '', `/record ${key}`),
      await follower.ask(ASKERS[2] ?? '', `/record ${never}`),
    ]
    expect(hidden.replaceAll(key, never)).toBe(unknown)
  }
  expect(await follower.ask(ASKERS[0] ?? '', `/follow person:${HIDDEN}`)).not.toContain(HIDDEN_NAME)
  await follower.see(`/record ${HIDDEN}`, RECORD, true, REVIEWER)
  const seen = await follower.ask(REVIEWER, `/record ${HIDDEN}`)
  expect(seen).toContain(RECORD)
  expect(seen).toContain(HIDDEN_ACT)
}

function botWithout(keys: ReadonlySet<string>): ReturnType<typeof panoh> {
  const left = Object.fromEntries(
    RECORD_FILES.map(({ list }) => [list, lists[list].filter((record) => !keys.has(recordKey(record)))]),
  )
  const knowledge = knowledgeOf(recordSet({ ...lists, ...left } satisfies RecordLists), today)
  return panoh({ knowledge: () => knowledge, log: () => undefined })
}

/** As `instance-process.ts` tells an answer. */
async function whole(reply: Reply): Promise<string> {
  return JSON.stringify({ ...reply, attachments: await filesOf(reply) })
}
