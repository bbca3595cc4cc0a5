import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { RecordLists } from '../../../knowledge/records/record-set.ts'
import { OPERATOR } from '../../../src/people/actor.ts'
import { readAudit } from '../../../src/people/audit/read-audit.ts'
import { tellSubscribers } from '../../../src/alerts/outbox/tell-subscribers.ts'
import { erase } from '../../../src/publishing/erasure/erase.ts'
import { namesToFind } from '../../../src/publishing/erasure/naming-words.ts'
import { isReady, planErasure } from '../../../src/publishing/erasure/plan-erasure.ts'
import { publish } from '../../../src/publishing/publish.ts'
import { readPublished, readTombstones } from '../../../src/publishing/published-records.ts'
import { recordHistory } from '../../../src/publishing/record-history.ts'
import { seedStore } from '../../../src/publishing/seed-store.ts'
import { publishedKnowledge } from '../../../src/published-knowledge.ts'
import { backup } from '../../../src/store/backup.ts'
import type { Store } from '../../../src/store/store.ts'
import { describeStores } from '../store/stores.ts'
import { inventedAct, inventedLists, inventedSeeds, MOMENT, TODAY } from './invented-records.ts'

const BASE = { number: 1, ...inventedSeeds() }
const her = (lists: RecordLists = inventedLists(), leave: readonly string[] = []) =>
  planErasure({ ...BASE, lists }, { keys: ['per-zarina'], leave: new Set(leave), today: TODAY })

describe('A plan to erase a person', () => {
  test('takes what is about them alone, and leaves others their records without them', () => {
    const plan = her()
    expect(plan.gone.map(({ key, because }) => [key, because])).toEqual([
      ['per-zarina', 'asked'],
      ['inc-hers', 'about-them-alone'],
      ['inc-hers.date', 'about-them-alone'],
      ['src-hers', 'source-of-nothing-else'],
    ])
    expect(plan.rewritten).toEqual([{ list: 'incidents', key: 'inc-both' }])
    expect(plan.after?.lists.incidents.map(({ id, persons }) => [id, persons])).toEqual([
      ['inc-both', ['per-behruz']],
      ['inc-his', ['per-behruz']],
    ])
    expect(isReady(plan)).toBe(true)
  })

  test('does not go through while another record names them, in whatever script, until it is corrected or left on purpose', () => {
    const lists = inventedLists()
    const telling = {
      ...lists,
      incidents: [
        ...lists.incidents,
        inventedAct('inc-other', ['per-behruz'], {
          type: 'assault',
          date: '2021',
          description: 'С Олтиновой видели и его.',
        }),
      ],
    }
    expect(her(telling).naming).toEqual([{ list: 'incidents', key: 'inc-other', field: 'description' }])
    expect(isReady(her(telling))).toBe(false)
    expect(isReady(her(telling, ['inc-other']))).toBe(true)
  })

  test('of nobody who is recorded says so', () => {
    const plan = planErasure(BASE, { keys: ['per-nobody'], today: TODAY })
    expect({ unknown: plan.unknown, ready: isReady(plan) }).toEqual({ unknown: ['per-nobody'], ready: false })
  })

  test('keeps an act of unnamed others, without the name', () => {
    const lists = inventedLists()
    const withOthers = {
      ...lists,
      incidents: [inventedAct('inc-hers', ['per-zarina'], { unnamedPersons: 3 }), ...lists.incidents.slice(1)],
    }
    expect(her(withOthers).after?.lists.incidents[0]).toMatchObject({ id: 'inc-hers', persons: [], unnamedPersons: 3 })
  })
})

describe('A text that names somebody', () => {
  const names = namesToFind({
    spellings: ['Farrukh Ikromov', 'Фаррух Икромов'],
    others: ['Rahim Karimov', 'Farrukh Saidov'],
  })
  test.each([
    ['Farrukh Ikromov was held', true],
    ['IKROMOV, Farrukh', true],
    ['задержан Фаррух Икромов', true],
    ['с Икромовым говорили', true],
    ['Ikromov’s lawyer', true],
    ['https://example.org/news/farrukh-ikromov-held', true],
    [`${'word '.repeat(400)}Ikromov ${'word '.repeat(400)}`, true],
    ['Farrukh Saidov was held', false],
    ['Rahim Karimov spoke', false],
    ['nobody was named', false],
    ['', false],
  ])('%s', (text, isNamed) => {
    expect(names(text, false)).toBe(isNamed)
  })
})

const wish = (id: string, persons: readonly string[]) => ({
  id,
  owner_hash: 'h',
  address_hash: 'h',
  sealed_address: 's',
  filter: JSON.stringify({ hosts: [], persons }),
  rhythm: '{}',
  zone: 'UTC',
  quiet: null,
  language: 'en',
  sealed_note: null,
  is_paused: 0,
  made_at: 0,
  used_at: 0,
  reminded_at: null,
})

async function filled(store: Store): Promise<void> {
  await seedStore(store, inventedSeeds(), MOMENT)
  // An earlier state that tells more of her, which a correction has replaced; and a reason that names her.
  const base = await readPublished(store)
  const lists = {
    ...base.lists,
    incidents: base.lists.incidents.map((act) =>
      act.id === 'inc-his' ? { ...act, description: 'Zarina Oltinova too.' } : act,
    ),
  }
  const common = {
    kind: 'correction',
    dataDate: base.dataDate,
    seeds: null,
    by: OPERATOR,
    at: MOMENT,
    alert: false,
  } as const
  await publish(store, { ...common, why: 'Oltinova asked', base, after: { lists, restricted: base.restricted } })
  const again = await readPublished(store)
  await publish(store, {
    ...common,
    why: 'named another',
    base: again,
    after: { lists: base.lists, restricted: base.restricted },
  })
  await store.write(async (tx) => {
    const body = JSON.stringify({ event: 'A-2026-001', sequence: 1, record: 'inc-hers', persons: ['per-zarina'] })
    const event = {
      event: 'A-2026-001',
      sequence: 1,
      event_key: 'k',
      record_key: 'inc-hers',
      publication: 1,
      at: MOMENT,
      message: 'new',
      class: 'prompt',
      body,
    } as const
    await tx.insertInto('events').values(event).execute()
    await tx
      .insertInto('outbox')
      .values({
        id: 'o1',
        event: 'A-2026-001',
        sequence: 1,
        address_hash: 'h',
        sealed_address: 's',
        platform: 'telegram',
        class: 'prompt',
        rank: 1,
        state: 'waiting',
        made_at: 0,
        is_gathered: 0,
        refusals: 0,
        sealed_reply: null,
        due_at: 0,
        subscriptions: '[]',
        attempts: 0,
        lease_until: null,
        maybe_sent: 0,
        sent_at: null,
        sealed_messages: null,
        problem: null,
      })
      .execute()
    await tx
      .insertInto('subscriptions')
      .values([wish('s1', ['per-zarina']), wish('s2', ['per-zarina', 'per-behruz'])])
      .execute()
    await tx
      .insertInto('objections')
      .values({ ticket: 'T1', record_key: 'per-zarina', at: MOMENT, state: 'open', decided_at: null })
      .execute()
  })
}

async function eraseHer(store: Store, ticket?: string) {
  const plan = planErasure(await readPublished(store), { keys: ['per-zarina'], today: TODAY })
  return erase(store, plan, { by: OPERATOR, at: MOMENT, ...(ticket === undefined ? {} : { ticket }) })
}

/** An alert as it was told. */
const TOLD = {
  sequence: 1,
  message: 'new',
  reach: 'matching',
  isSilent: false,
  list: 'incidents',
  type: 'detention',
  host: 'PL',
  origins: ['TJ'],
  groups: [],
  categories: [],
  cases: [],
  occurredOn: '2024-05-02',
  scheduledFor: null,
  learnedAt: MOMENT,
  urgency: 'past',
  severity: 'severe',
  certainty: 'confirmed',
  class: 'prompt',
  changes: [],
  cause: '',
  isProtective: false,
}

const body = (event: string, record: string, persons: readonly string[]) =>
  JSON.stringify({ ...TOLD, event, record, persons })

describeStores('Erasing', ({ open, place, dialect }) => {
  test('leaves the ids and the day, and nothing else of what was there', async () => {
    const store = await open()
    await filled(store)
    expect(await eraseHer(store, 'T1')).toEqual({ outcome: 'erased', number: 4, swept: 'swept' })
    expect(await readTombstones(store)).toEqual(new Set(['per-zarina', 'inc-hers', 'inc-hers.date']))
    expect(await recordHistory(store, 'per-zarina')).toEqual({ outcome: 'erased', at: MOMENT })
    const history = await recordHistory(store, 'inc-both')
    expect(history.outcome === 'known' && history.entries.map(({ isErased, fields }) => [isErased, fields])).toEqual([
      [true, []],
      [false, []],
    ])
    const left = await store.read(async (db) => ({
      events: await db.selectFrom('events').selectAll().execute(),
      outbox: await db.selectFrom('outbox').selectAll().execute(),
      filters: (await db.selectFrom('subscriptions').select('filter').execute()).map(({ filter }) => filter),
      objections: await db.selectFrom('objections').select(['ticket', 'state']).execute(),
    }))
    expect(left).toEqual({
      events: [],
      outbox: [],
      filters: [JSON.stringify({ hosts: [], persons: ['per-behruz'] })],
      objections: [{ ticket: 'T1', state: 'granted' }],
    })
    expect((await readAudit(store, { skip: 0, limit: 2 })).map(({ action, subject }) => [action, subject])).toEqual([
      ['erased', '4 (5)'],
      ['objection-granted', 'T1'],
    ])
  })

  test('leaves no text of theirs in the files of the store, nor in a backup that is made afterwards', async () => {
    const where = await place()
    const store = await open(where)
    await filled(store)
    await eraseHer(store)
    const file = join(where.folder, 'backup')
    await backup(store, file, MOMENT)
    expect(gunzipSync(readFileSync(file)).toString()).not.toMatch(/Oltinov|Олтинов|Two were taken away.*per-zarina/)
    if (dialect !== 'sqlite') return
    const bytes = readdirSync(where.folder).map((name) => readFileSync(join(where.folder, name)))
    for (const text of ['Oltinov', 'Олтинов', 'was held', 'src-hers'])
      expect(bytes.map((one) => one.includes(text))).not.toContain(true)
  })

  test('takes back what subscribers were told, without a word of what it was', async () => {
    const store = await open()
    await seedStore(store, inventedSeeds(), MOMENT)
    await store.write(async (tx) => {
      for (const [event, record, persons] of [
        ['A-2026-001', 'inc-hers', ['per-zarina']],
        ['A-2026-002', 'inc-both', ['per-zarina', 'per-behruz']],
      ] as const) {
        const kept = { event, sequence: 1, event_key: event, record_key: record, publication: 1, at: MOMENT }
        await tx
          .insertInto('events')
          .values({ ...kept, message: 'new', class: 'prompt', body: body(event, record, persons) })
          .execute()
      }
    })
    const plan = planErasure(await readPublished(store), { keys: ['per-zarina'], today: TODAY })
    await erase(store, plan, { by: OPERATOR, at: MOMENT, onPublished: tellSubscribers(store.sealing) })
    const left = await store.read((db) =>
      db.selectFrom('events').select(['event', 'message', 'body']).orderBy('event').execute(),
    )
    expect(left.map(({ event, message }) => [event, message])).toEqual([
      ['A-2026-001', 'retraction'],
      ['A-2026-002', 'retraction'],
    ])
    for (const one of left) expect(one.body).not.toContain('per-zarina')
  })

  test('keeps the same id from being published ever again', async () => {
    const store = await open()
    await filled(store)
    await eraseHer(store)
    const base = await readPublished(store)
    const lists = { ...base.lists, persons: inventedLists().persons }
    const again = await publish(store, {
      kind: 'import',
      why: '',
      dataDate: base.dataDate,
      seeds: null,
      by: OPERATOR,
      at: MOMENT,
      base,
      after: { lists, restricted: base.restricted },
      alert: false,
    })
    expect(again).toEqual({ outcome: 'erased-before', keys: ['per-zarina'] })
  })

  test('does nothing for an objection that is not open', async () => {
    const store = await open()
    await filled(store)
    expect(await eraseHer(store, 'T9')).toEqual({ outcome: 'no-such-ticket' })
    expect((await readPublished(store)).number).toBe(3)
  })

  test('reaches every running process within two seconds: names, counts and index', async () => {
    const where = await place()
    const [store, running] = [await open(where), await open(where)]
    await filled(store)
    const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }
    const knowledge = publishedKnowledge(running, { log: silent, reportFault: String })
    await knowledge.start()
    try {
      const counted = () => knowledge.of('reader').records.persons.map(({ id }) => id)
      expect(counted()).toEqual(['per-zarina', 'per-behruz'])
      await eraseHer(store)
      const begun = performance.now()
      await expect.poll(counted, { timeout: 2_000, interval: 20 }).toEqual(['per-behruz'])
      expect(performance.now() - begun).toBeLessThan(2_000)
      expect(knowledge.of('reader').records.find('inc-hers')).toBeUndefined()
    } finally {
      knowledge.stop()
    }
  })
})
