import type { JsonPath } from '../reading/json-place.ts'
import { isCertainlyAfter } from '../record-date.ts'
import type { ListName } from '../record-files.ts'
import type { Finding } from './finding.ts'
import type { RecordCheck, RecordFolder } from './record-folder.ts'

/** A date, and where it stands. */
interface Dated {
  readonly list: ListName
  readonly index: number
  readonly path: JsonPath
  readonly date: string | null
}

/**
 * Dates that cannot be, whatever days they can mean: later than `gathered` (`YYYY-MM-DD`, the day up to which the
 * records were gathered), an outcome before its act, a judgment final before it was given, an act before a birth.
 */
export function impossibleTimes(gathered: string): RecordCheck {
  return (folder) => [
    ...afterGathering(folder, gathered),
    ...outcomesBeforeActs(folder),
    ...finalBeforeGiven(folder),
    ...beforeBirth(folder),
  ]
}

function afterGathering(folder: RecordFolder, gathered: string): readonly Finding[] {
  return pastDates(folder)
    .filter(({ date }) => isCertainlyAfter(date, gathered))
    .map(({ date, ...place }) => ({
      ...place,
      reason: `is after ${gathered}, the day up to which the records were gathered: ${date}`,
    }))
}

/** The dates of what has happened. A judgment may become final, and a host leave a convention, on a day still to come. */
function pastDates({ rows }: RecordFolder): readonly Dated[] {
  return [
    ...rows.persons.flatMap(({ index, record: { status, hosts } }): Dated[] => [
      { list: 'persons', index, path: ['status', 'asOf'], date: status.asOf },
      ...hosts.map(({ from }, stay) => ({
        list: 'persons' as const,
        index,
        path: ['hosts', stay, 'from'],
        date: from,
      })),
    ]),
    ...rows.incidents.flatMap(({ index, record: { date, outcome } }): Dated[] => [
      { list: 'incidents', index, path: ['date'], date },
      { list: 'incidents', index, path: ['outcome', 'date'], date: outcome?.date ?? null },
    ]),
    ...rows.cases.map(({ index, record: { date } }): Dated => ({ list: 'cases', index, path: ['date'], date })),
    ...rows.groups.map(({ index, record }): Dated => ({
      list: 'groups',
      index,
      path: ['banned'],
      date: record.banned,
    })),
    ...rows.statements.map(({ index, record: { date } }): Dated => ({
      list: 'statements',
      index,
      path: ['date'],
      date,
    })),
    ...rows.sources.map(({ index, record }): Dated => ({
      list: 'sources',
      index,
      path: ['published'],
      date: record.published,
    })),
    ...rows.unreadCitations.map(({ index, record: { date } }): Dated => ({
      list: 'unreadCitations',
      index,
      path: ['date'],
      date,
    })),
  ]
}

function outcomesBeforeActs({ rows }: RecordFolder): readonly Finding[] {
  return rows.incidents.flatMap(({ index, record: { date, outcome } }) =>
    isCertainlyAfter(date, outcome?.date ?? null)
      ? [
          {
            list: 'incidents',
            index,
            path: ['outcome', 'date'],
            reason: `is before the act itself: ${outcome?.date} < ${date}`,
          },
        ]
      : [],
  )
}

function finalBeforeGiven({ rows }: RecordFolder): readonly Finding[] {
  return (['cases', 'unreadCitations'] as const).flatMap((list) =>
    rows[list].flatMap(({ index, record: { date, finalOn } }) =>
      isCertainlyAfter(date, finalOn)
        ? [{ list, index, path: ['finalOn'], reason: `is before the judgment was given: ${finalOn} < ${date}` }]
        : [],
    ),
  )
}

function beforeBirth({ rows }: RecordFolder): readonly Finding[] {
  const births = new Map(
    rows.persons.flatMap(({ record: { id, born } }) => (born === null ? [] : [[id, String(born)] as const])),
  )
  return (['incidents', 'cases'] as const).flatMap((list) =>
    rows[list].flatMap(({ index, record: { date, persons } }) =>
      persons.some((id) => isCertainlyAfter(births.get(id) ?? null, date))
        ? [{ list, index, path: ['date'], reason: `is before the birth of a person named in it: ${date}` }]
        : [],
    ),
  )
}
