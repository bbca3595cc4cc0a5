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
import type { StorePlace } from '../../src/store/open-store.ts'
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
const CORRECTED = 'per-karomat-sharipov'
/** With everything that is about them alone, their sources too. */
const HIDDEN_KEYS = planErasure({ number: 1, dataDate: today, lists, restricted }, { keys: [HIDDEN], today }).gone.map(({ key }) => key)

const READERS = Array.from({ length: 12 }, (_, index) => `telegram:${7_400_000_000 + index}`)
const REVIEWER = 'telegram:7500000000'
/** Each asks little, as people do: who asks for many records is slowed. */
const ASKERS = Array.from({ length: 6 }, (_, index) => `telegram:${7_600_000_000 + index}`)

describeStores('what one process publishes', ({ open, place }) => {
  it('another follows within two seconds while it answers without a pause, and a restricted record is nowhere for readers', async () => {
    const where = await place()
    const store = await open(where)
    await peopled(store)
    await using two = await both(where)
    const { publisher, follower } = two
    const streaming = follower.stream(READERS, 'who is Farrukh Ikromov')

    const delays = [await restricts(publisher, follower)]
    await expectHidden(follower)
    delays.push(await published(publisher, follower, ['records', 'retract', ...TAKEN_BACK, '--why', 'wrong person'], { text: `/record ${TAKEN_BACK[0]}`, shows: '"kind":"record"', isShown: false }))
    delays.push(await published(publisher, follower, ['records', 'correct', CORRECTED, '--set', 'birthYear=1963', '--why', 'wrong year'], { text: `/record ${CORRECTED}`, shows: '1963', isShown: true }))
    delays.push(await published(publisher, follower, ['records', 'release', ...HIDDEN_KEYS], { text: `/record ${HIDDEN}`, shows: '"kind":"record"', isShown: true }))
    delays.push(await published(publisher, follower, ['records', 'erase', HIDDEN, '--confirm'], { text: `/record ${HIDDEN}`, shows: '"kind":"record"', isShown: false }))
    expect(await follower.ask(REVIEWER, `/record ${HIDDEN}`)).not.toContain('"kind":"record"')

    await follower.stop()
    const { answers, longestGap, slowest } = await streaming
    console.info(`${store.dialect}: seen after ${delays.map(Math.round).join(', ')} ms; ${answers} answers, longest gap ${Math.round(longestGap)} ms, slowest ${Math.round(slowest)} ms`)
    expect(Math.max(...delays)).toBeLessThan(2_000)
    expect(longestGap).toBeLessThan(1_000)
    expect(answers).toBeGreaterThan(20)
  })
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

interface ToSee {
  readonly text: string
  readonly shows: string
  readonly isShown: boolean
}

/** Publishes in one process; gives how long after that the other answered accordingly, in milliseconds. */
const T0 = performance.now()
async function published(publisher: ForkedInstance, follower: ForkedInstance, words: readonly string[], { text, shows, isShown }: ToSee): Promise<number> {
  const seen = follower.see(text, shows, isShown)
  const { code, written, at } = await publisher.operate(...words)
  console.info(words.join(' '), performance.now() - T0, await seen - at)
  expect(code, written).toBe(0)
  return Math.max(0, (await seen) - at)
}

function restricts(publisher: ForkedInstance, follower: ForkedInstance): Promise<number> {
  return published(publisher, follower, ['records', 'restrict', ...HIDDEN_KEYS], { text: `/record ${HIDDEN}`, shows: '"kind":"record"', isShown: false })
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
  `/follow person:${HIDDEN}`,
] as const

/** Readers get what they would if there were no such record; reviewers get it. */
async function expectHidden(follower: ForkedInstance): Promise<void> {
  const without = botWithout(new Set(HIDDEN_KEYS))
  for (const [index, text] of QUESTIONS.entries()) {
    const t = performance.now()
    const reply = await follower.ask(ASKERS[index % ASKERS.length] ?? '', text)
    console.info(text, performance.now() - t)
    if (!text.startsWith('/follow')) expect(reply, text).toBe(await whole(without.answer({ text, privacy: 'direct', from: 'test' }).reply))
    for (const key of HIDDEN_KEYS) if (!text.includes(key)) expect(reply, text).not.toContain(key)
  }
  await follower.see(`/record ${HIDDEN}`, '"kind":"record"', true, REVIEWER)
  const seen = await follower.ask(REVIEWER, `/record ${HIDDEN}`)
  expect(seen).toContain('"kind":"record"')
  expect(seen).toContain(HIDDEN_ACT)
}

function botWithout(keys: ReadonlySet<string>): ReturnType<typeof panoh> {
  const left = Object.fromEntries(RECORD_FILES.map(({ list }) => [list, lists[list].filter((record) => !keys.has(recordKey(record)))]))
  const knowledge = knowledgeOf(recordSet({ ...lists, ...left } satisfies RecordLists), today)
  return panoh({ knowledge: () => knowledge, log: () => undefined })
}

/** As `instance-process.ts` tells an answer. */
async function whole(reply: Reply): Promise<string> {
  return JSON.stringify({ ...reply, attachments: await filesOf(reply) })
}
