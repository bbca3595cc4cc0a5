import { RECORD_SCHEMAS } from '../../../knowledge/records/record-schemas.ts'
import type { RecordLists } from '../../../knowledge/records/record-set.ts'
import type { Person } from '../../../knowledge/records/person.ts'
import type { Incident } from '../../../knowledge/records/incident.ts'
import type { Seeds } from '../../../src/publishing/seed-store.ts'

export const TODAY = '2026-11-21'
export const MOMENT = Date.UTC(2026, 10, 21, 12)

export function inventedPerson(id: string, name: string, more: Partial<Person> = {}): Person {
  return RECORD_SCHEMAS.persons.parse({
    id,
    name,
    origin: 'TJ',
    category: 'opposition-member',
    sources: ['src-one'],
    ...more,
  })
}

export function inventedAct(id: string, persons: readonly string[], more: Partial<Incident> = {}): Incident {
  return RECORD_SCHEMAS.incidents.parse({
    id,
    type: 'detention',
    date: '2024-05-02',
    host: 'PL',
    origin: 'TJ',
    persons,
    description: 'An invented act.',
    confidence: 'multiple-sources',
    sources: ['src-one'],
    ...more,
  })
}

function inventedSource(id: string, title = `An invented report ${id}`) {
  return RECORD_SCHEMAS.sources.parse({
    id,
    publisher: 'Invented Press',
    title,
    url: `https://example.org/${id}`,
    published: '2024-06-01',
    language: 'en',
    kind: 'news',
  })
}

/**
 * Invented people. Zarina Oltinova: an act of her own with a source of its own and a disagreement about it, and an act
 * with Behruz Qaychiev. His is also one that only he is in.
 */
export function inventedLists(): RecordLists {
  return {
    persons: [
      inventedPerson('per-zarina', 'Zarina Oltinova', {
        otherNames: [{ name: 'Зарина Олтинова', script: 'Cyrl', seenIn: null }],
      }),
      inventedPerson('per-behruz', 'Behruz Qaychiev'),
    ],
    incidents: [
      inventedAct('inc-hers', ['per-zarina'], { description: 'Zarina Oltinova was held.', sources: ['src-hers'] }),
      inventedAct('inc-both', ['per-zarina', 'per-behruz'], {
        type: 'arrest',
        date: '2023-04',
        description: 'Two were taken away.',
      }),
      inventedAct('inc-his', ['per-behruz'], { type: 'threat', date: '2022' }),
    ],
    cases: [],
    groups: [],
    statistics: [],
    statements: [],
    conflicts: [{ about: 'inc-hers.date', values: [{ value: '2024-05-03', source: 'src-one' }], note: '' }],
    sources: [inventedSource('src-one'), inventedSource('src-hers')],
    unreadCitations: [],
  }
}

export function inventedSeeds(lists: RecordLists = inventedLists(), restricted: readonly string[] = []): Seeds {
  return { lists, restricted: new Set(restricted), dataDate: '2026-11-01' }
}
