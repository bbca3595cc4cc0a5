import { fitRows } from '../../../knowledge/records/reading/fit-rows.ts'
import { recordSet, type RecordSet } from '../../../knowledge/records/record-set.ts'
import type { Store } from '../../store/store.ts'
import type { AlertEvent } from '../alert-event.ts'

/** For each state of the records, those of earlier messages: all chats of an event are told in a row. */
const known = new WeakMap<RecordSet, Map<string, Promise<RecordSet>>>()

/**
 * The records as they are now, but the one that a message was about as it was then: a message that is marked as wrong
 * must go on saying what was wrong. Where nothing is left of it, as after an erasure, the records as they are now.
 */
export function recordsAsTold(store: Pick<Store, 'read'>, records: RecordSet, told: AlertEvent): Promise<RecordSet> {
  const states = known.get(records) ?? new Map<string, Promise<RecordSet>>()
  known.set(records, states)
  const key = `${told.event} ${told.sequence}`
  const state = states.get(key) ?? asTold(store, records, told)
  states.set(key, state)
  // What failed once is tried again for the next chat.
  state.catch(() => states.delete(key))
  return state
}

async function asTold({ read }: Pick<Store, 'read'>, records: RecordSet, told: AlertEvent): Promise<RecordSet> {
  const row = await read((db) =>
    db
      .selectFrom('revisions')
      .innerJoin('events', 'events.record_key', 'revisions.key')
      .select(['revisions.body'])
      .where('events.event', '=', told.event)
      .where('events.sequence', '=', told.sequence)
      .where('revisions.list', '=', told.list)
      .where('revisions.key', '=', told.record)
      .whereRef('revisions.publication', '<=', 'events.publication')
      .where('revisions.body', 'is not', null)
      .orderBy('revisions.revision', 'desc')
      .limit(1)
      .executeTakeFirst(),
  )
  if (!row?.body) return records
  const { rows } = fitRows(new Map([[told.list, [JSON.parse(row.body)]]]))
  const then = {
    persons: rows.persons.map(({ record }) => record),
    incidents: rows.incidents.map(({ record }) => record),
    cases: rows.cases.map(({ record }) => record),
    statistics: rows.statistics.map(({ record }) => record),
  }
  return recordSet({
    ...records,
    persons: [...records.persons.filter(({ id }) => id !== then.persons[0]?.id), ...then.persons],
    incidents: [...records.incidents.filter(({ id }) => id !== then.incidents[0]?.id), ...then.incidents],
    cases: [...records.cases.filter(({ id }) => id !== then.cases[0]?.id), ...then.cases],
    statistics: [...records.statistics.filter(({ id }) => id !== then.statistics[0]?.id), ...then.statistics],
  })
}
