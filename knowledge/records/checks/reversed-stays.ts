import { isCertainlyAfter } from '../record-date.ts'
import type { Finding } from './finding.ts'
import type { RecordFolder } from './record-folder.ts'

/** Stays in a host country that end before they begin, whatever days the dates can mean. */
export function reversedStays(folder: RecordFolder): readonly Finding[] {
  return folder.rows.persons.flatMap(({ index, record }) =>
    record.hosts.flatMap(({ from, to }, stay) =>
      isCertainlyAfter(from, to)
        ? [
            {
              list: 'persons',
              index,
              path: ['hosts', stay, 'from'],
              reason: `is after the end of the stay: ${from} > ${to}`,
            },
          ]
        : [],
    ),
  )
}
