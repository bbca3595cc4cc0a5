import { expect, it } from 'vitest'
import { recordSet } from '../../../../knowledge/records/record-set.ts'
import { storedEvent } from '../../../../src/alerts/outbox/stored-event.ts'
import { tellSubscribers } from '../../../../src/alerts/outbox/tell-subscribers.ts'
import { recordsAsTold } from '../../../../src/alerts/sending/records-as-told.ts'
import { OPERATOR } from '../../../../src/people/actor.ts'
import { publish } from '../../../../src/publishing/publish.ts'
import { readPublished } from '../../../../src/publishing/published-records.ts'
import type { RecordLists } from '../../../../knowledge/records/record-set.ts'
import { NO_RECORDS } from '../../../../knowledge/records/no-records.ts'
import { describeStores } from '../../store/stores.ts'
import { ACT, records } from '../invented-records.ts'

describeStores('a message that is marked as wrong', ({ open }) => {
  it('goes on saying what was wrong, also when its record was corrected again or taken back', async () => {
    const store = await open()
    const whole = records({ incidents: [ACT] })
    const put = async (lists: RecordLists, at: number) => {
      const base = await readPublished(store)
      const after = { lists, restricted: new Set<string>() }
      const common = { why: 'a test', dataDate: '2026-11-21', seeds: null, by: OPERATOR, at, base, after, alert: true }
      await publish(store, { kind: 'import', ...common, onPublished: tellSubscribers(store.sealing) })
    }
    const others = { ...NO_RECORDS, persons: whole.persons, sources: whole.sources, groups: whole.groups }
    await put(others, 1)
    await put({ ...others, incidents: [ACT] }, Date.parse('2026-11-21T12:00Z'))
    await put({ ...others, incidents: [{ ...ACT, host: 'AT' }] }, Date.parse('2026-11-21T13:00Z'))
    await put(others, Date.parse('2026-11-21T14:00Z'))
    const rows = await store.read((db) => db.selectFrom('events').select('body').orderBy('sequence').execute())
    const [first, corrected] = rows.map(({ body }) => storedEvent(body))
    if (!first || !corrected) throw new Error('two messages were to be made')
    const now = recordSet((await readPublished(store)).lists)
    expect((await recordsAsTold(store, now, first)).incident(ACT.id)?.host).toBe(ACT.host)
    expect((await recordsAsTold(store, now, corrected)).incident(ACT.id)?.host).toBe('AT')
    expect(now.incident(ACT.id)).toBeUndefined()
  })
})
