import { expect, it } from 'vitest'
import { changesBetween } from '../../../../knowledge/records/changes/changes-between.ts'
import { incidentSchema, type Incident } from '../../../../knowledge/records/incident.ts'
import type { AlertEvent } from '../../../../src/alerts/alert-event.ts'
import { storedEvent } from '../../../../src/alerts/outbox/stored-event.ts'
import { tellSubscribers } from '../../../../src/alerts/outbox/tell-subscribers.ts'
import type { PublicationStep } from '../../../../src/publishing/on-published.ts'
import type { Store } from '../../../../src/store/store.ts'
import { describeOnSqlite } from '../../store/on-sqlite.ts'
import { ACT, NOW, records } from '../invented-records.ts'

const HELD = incidentSchema.parse({ ...ACT, outcome: { type: 'detained', date: '2026-11-19' } })
const RELEASED = incidentSchema.parse({ ...ACT, outcome: { type: 'released', date: '2026-11-20' } })

interface Published extends Pick<PublicationStep, 'kind'> {
  readonly incidents: readonly Incident[]
  /** Ids of those that only reviewers see. */
  readonly hidden?: readonly string[]
  readonly cause?: string
}

/** Publishes one state of the records after another; each gives everything that was told so far. */
function publishing(store: Store, clock: { now: number } = { now: NOW }) {
  let before: PublicationStep['before'] = { lists: records(), restricted: new Set() }
  let number = 0
  return async ({ kind, incidents, hidden = [], cause = '' }: Published): Promise<readonly AlertEvent[]> => {
    const after = { lists: records({ incidents }), restricted: new Set(hidden) }
    const changes = changesBetween(before.lists, after.lists)
    const protective = new Set<string>()
    const step = { number: (number += 1), kind, at: clock.now, before, after, changes, alert: true, cause, protective }
    await store.write((tx) => tellSubscribers(store.sealing)(tx, step))
    before = after
    const rows = await store.read((db) => db.selectFrom('events').select('body').orderBy('publication').execute())
    return rows.map(({ body }) => storedEvent(body))
  }
}

describeOnSqlite('What a publication tells subscribers', (open) => {
  it('of a record that readers must not see any more, has no content, and not the reason', async () => {
    const publish = publishing(await open())
    await publish({ kind: 'import', incidents: [HELD] })
    const cause = 'her cousin asked for it'
    expect(await publish({ kind: 'restriction', incidents: [HELD], hidden: ['inc-one'], cause })).toMatchObject([
      { message: 'new', type: 'detention', host: 'DE' },
      { message: 'retraction', isProtective: true, type: 'other', host: null, persons: [], cause: '' },
    ])
  })

  it('of how things went on, is no correction because an import gave a reason', async () => {
    const publish = publishing(await open())
    await publish({ kind: 'import', incidents: [HELD] })
    const told = await publish({ kind: 'import', incidents: [RELEASED], cause: 'an import' })
    expect(told.slice(1)).toMatchObject([{ message: 'closure', cause: '' }])
  })

  it('of a correction, has its reason', async () => {
    const publish = publishing(await open())
    await publish({ kind: 'import', incidents: [HELD] })
    const told = await publish({ kind: 'correction', incidents: [RELEASED], cause: 'never held' })
    expect(told.slice(1)).toMatchObject([{ message: 'correction', cause: 'never held' }])
  })

  it('of a record that came back after it was retracted, follows what was told last, also where the clock was set back', async () => {
    const clock = { now: NOW }
    const publish = publishing(await open(), clock)
    await publish({ kind: 'import', incidents: [HELD] })
    await publish({ kind: 'retraction', incidents: [], cause: 'not sure' })
    clock.now -= 3_600_000
    await publish({ kind: 'import', incidents: [HELD] })
    const told = await publish({ kind: 'retraction', incidents: [], cause: 'not true' })
    expect(told.map(({ event, message }) => `${event} ${message}`)).toEqual([
      'A-2026-001 new',
      'A-2026-001 retraction',
      'A-2026-002 new',
      'A-2026-002 retraction',
    ])
  })

  it('of one of two people on a flight, told by one event, that it was wrong, takes back that one and not the other', async () => {
    const publish = publishing(await open())
    const [one, two] = [
      { ...ACT, type: 'deportation' as const },
      { ...ACT, type: 'deportation' as const, id: 'inc-two', persons: ['per-two'], date: '2026-11-20' },
    ]
    await publish({ kind: 'import', incidents: [one] })
    expect(await publish({ kind: 'import', incidents: [one, two] })).toMatchObject([
      { event: 'A-2026-001', persons: ['per-one'] },
      { event: 'A-2026-001', message: 'update', persons: ['per-one', 'per-two'] },
    ])
    const told = await publish({ kind: 'retraction', incidents: [one], cause: 'never happened' })
    expect(told.slice(2)).toMatchObject([
      { event: 'A-2026-001', message: 'correction', record: 'inc-one', persons: ['per-one'], cause: 'never happened' },
    ])
  })
})
