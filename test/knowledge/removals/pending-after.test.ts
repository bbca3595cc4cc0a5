import { describe, expect, it } from 'vitest'
import { pendingAfter } from '../../../knowledge/removals/pending-after.ts'
import { removalEvents } from '../../../knowledge/removals/removal-events.ts'
import { madeUpIncident, madeUpRecords, outcome } from './made-up-records.ts'

const removal = madeUpIncident({ id: 'inc-removal', persons: ['per-a'], date: '2024-03', outcome: outcome('pending') })
function atHome(id: string, date: string, type: 'pending' | 'released' = 'pending') {
  return madeUpIncident({ id, date, host: 'TJ', type: 'other', persons: ['per-a'], outcome: outcome(type) })
}

describe('proceedings that were still pending after a removal', () => {
  it('are those of the removal and of later acts at home, the latest last', () => {
    const incidents = [
      atHome('inc-trial', '2025-02'),
      atHome('inc-charge', '2024-06'),
      atHome('inc-before', '2020'),
      atHome('inc-over', '2025-03', 'released'),
      removal,
    ]
    const [event] = removalEvents(incidents)
    if (!event) throw new Error('The invented removal is no event')
    const found = pendingAfter(event, 'per-a', madeUpRecords({ incidents }))
    expect(found.map(({ id }) => id)).toEqual(['inc-removal', 'inc-charge', 'inc-trial'])
  })
})
