import type { Finding } from './finding.ts'
import { provisionKey } from './provision-key.ts'
import type { RecordFolder } from './record-folder.ts'

/** Provisions that a judgment is said both to have found violated and not: a search for violations must not find them. */
export function contradictoryProvisions(folder: RecordFolder): readonly Finding[] {
  return folder.rows.cases.flatMap(({ index, record }) => {
    const violated = new Set(record.provisionsViolated.map(provisionKey))
    return record.provisionsNotViolated.flatMap((provision, place) =>
      violated.has(provisionKey(provision))
        ? [
            {
              list: 'cases',
              index,
              path: ['provisionsNotViolated', place],
              reason: `is also in provisionsViolated: ${provision}`,
            },
          ]
        : [],
    )
  })
}
