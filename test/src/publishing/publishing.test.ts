import { expect, test } from 'vitest'
import type { RecordLists } from '../../../knowledge/records/record-set.ts'
import { OPERATOR } from '../../../src/people/actor.ts'
import { readAudit } from '../../../src/people/audit/read-audit.ts'
import { verifyAudit } from '../../../src/people/audit/verify-audit.ts'
import type { PublicationStep } from '../../../src/publishing/on-published.ts'
import { publish, type NewPublication } from '../../../src/publishing/publish.ts'
import { readPublished } from '../../../src/publishing/published-records.ts'
import { recordHistory } from '../../../src/publishing/record-history.ts'
import { seedStore } from '../../../src/publishing/seed-store.ts'
import type { Store } from '../../../src/store/store.ts'
import { describeStores } from '../store/stores.ts'
import { inventedAct, inventedLists, inventedPerson, inventedSeeds, MOMENT } from './invented-records.ts'

const born = (year: number): RecordLists => ({
  ...inventedLists(),
  persons: [inventedPerson('per-zarina', 'Zarina Oltinova', { born: year }), ...inventedLists().persons.slice(1)],
})

async function publication(
  store: Store,
  lists: RecordLists,
  more: Partial<NewPublication> = {},
): Promise<NewPublication> {
  const base = await readPublished(store)
  return {
    kind: 'correction',
    why: 'wrong year',
    dataDate: base.dataDate,
    seeds: null,
    by: OPERATOR,
    at: MOMENT,
    base,
    after: { lists, restricted: base.restricted },
    alert: false,
    ...more,
  }
}

describeStores('Publishing', ({ open }) => {
  const seeded = async () => {
    const store = await open()
    await seedStore(store, inventedSeeds(), MOMENT)
    return store
  }

  test('gives back every record as it was shipped, in the same order', async () => {
    const store = await seeded()
    const { lists, number, dataDate } = await readPublished(store)
    expect({ lists, number, dataDate }).toEqual({ lists: inventedLists(), number: 1, dataDate: '2026-11-01' })
  })

  test('puts the shipped records into an empty store once, and knows them and newer ones again', async () => {
    const store = await open()
    const all = await Promise.all([1, 2, 3].map((at) => seedStore(store, inventedSeeds(), at)))
    expect(all.toSorted()).toEqual(['known', 'known', 'seeded'])
    expect(await seedStore(store, inventedSeeds(born(1980)), MOMENT)).toBe('newer')
    expect((await readPublished(store)).number).toBe(1)
  })

  test('keeps the earlier states, with when, why and which field', async () => {
    const store = await seeded()
    expect(await publish(store, await publication(store, born(1980)))).toEqual({ outcome: 'published', number: 2 })
    expect(await publish(store, await publication(store, born(1981)))).toEqual({ outcome: 'published', number: 3 })
    const history = await recordHistory(store, 'per-zarina')
    const entries = history.outcome === 'known' ? history.entries : []
    expect(entries.map(({ revision, kind, why }) => [revision, kind, why])).toEqual([
      [1, 'addition', 'the records that Panoh ships'],
      [2, 'correction', 'wrong year'],
      [3, 'correction', 'wrong year'],
    ])
    expect(entries[2]?.fields).toEqual([{ field: 'born', before: 1980, after: 1981 }])
  })

  test('refuses what was worked out on records that are no longer in force, and writes nothing of it', async () => {
    const store = await seeded()
    const late = await publication(store, born(1980))
    await publish(store, await publication(store, born(1981)))
    expect(await publish(store, late)).toEqual({ outcome: 'overtaken' })
    expect((await readPublished(store)).lists.persons[0]?.born).toBe(1981)
  })

  test('is undone as a whole where what follows it fails', async () => {
    const store = await seeded()
    const failing = await publication(store, born(1980), { onPublished: () => Promise.reject(new Error('no room')) })
    await expect(publish(store, failing)).rejects.toThrow('the store failed')
    expect(await readPublished(store)).toMatchObject({ number: 1, lists: inventedLists() })
    expect(await verifyAudit(store)).toEqual({ isWhole: true, lines: 1 })
  })

  test('tells what follows it what was, what is, what changed and whether subscribers are to hear of it', async () => {
    const store = await seeded()
    const steps: PublicationStep[] = []
    const onPublished = (_: unknown, step: PublicationStep) => Promise.resolve(void steps.push(step))
    await publish(store, await publication(store, born(1980), { alert: true, onPublished }))
    expect(steps).toMatchObject([
      { number: 2, kind: 'correction', alert: true, cause: 'wrong year', before: { lists: inventedLists() } },
    ])
    expect(steps[0]?.changes.map(({ key, fields }) => [key, fields])).toEqual([
      [
        'per-zarina',
        [
          { field: 'otherNames', before: inventedLists().persons[0]?.otherNames, after: [] },
          { field: 'born', before: null, after: 1980 },
        ],
      ],
    ])
  })

  test('writes a line into the trail by who did it, and none where nothing changes', async () => {
    const store = await seeded()
    expect(await publish(store, await publication(store, inventedLists()))).toEqual({ outcome: 'unchanged' })
    await publish(store, await publication(store, born(1980)))
    const [line] = await readAudit(store, { skip: 0, limit: 1 })
    expect(line).toMatchObject({ number: 2, action: 'corrected', role: 'operator', subject: 'per-zarina' })
  })

  test('hides a record by a revision of its own, and keeps a retracted one out without forgetting it', async () => {
    const store = await seeded()
    const lists = inventedLists()
    await publish(store, await publication(store, lists, { after: { lists, restricted: new Set(['inc-his']) } }))
    expect((await readPublished(store)).restricted).toEqual(new Set(['inc-his']))
    const fewer = { ...lists, incidents: lists.incidents.slice(0, 2) }
    await publish(store, await publication(store, fewer, { after: { lists: fewer, restricted: new Set() } }))
    expect((await readPublished(store)).lists.incidents.map(({ id }) => id)).toEqual(['inc-hers', 'inc-both'])
    const more = { ...lists, incidents: [...fewer.incidents, inventedAct('inc-his', ['per-behruz'])] }
    await publish(store, await publication(store, more))
    const history = await recordHistory(store, 'inc-his')
    expect(history.outcome === 'known' && history.entries.map(({ kind }) => kind)).toEqual([
      'addition',
      'restriction',
      'removal',
      'addition',
    ])
  })
})
