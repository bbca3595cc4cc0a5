import { loadRecords } from '../../../knowledge/records/load-records.ts'
import { recordSet } from '../../../knowledge/records/record-set.ts'
import type { RecordLists, RecordSet } from '../../../knowledge/records/record-set.ts'
import type { Case } from '../../../knowledge/records/case.ts'
import type { JudgmentSubject } from '../../../knowledge/citations/citation.ts'

const NOTHING: RecordLists = {
  persons: [],
  incidents: [],
  cases: [],
  groups: [],
  statistics: [],
  statements: [],
  conflicts: [],
  sources: [],
  unreadCitations: [],
}

/** The project's own records. */
export const SEEDS: RecordSet = seeds()

/** Every case and unread citation of the seeds. */
export const JUDGMENTS: readonly JudgmentSubject[] = [
  ...SEEDS.cases.map((record) => ({ type: 'case', record }) as const),
  ...SEEDS.unreadCitations.map((record) => ({ type: 'unread-citation', record }) as const),
]

/** A judgment of the seeds by its id. */
export function judgment(id: string): JudgmentSubject {
  const subject = JUDGMENTS.find(({ record }) => record.id === id)
  if (subject === undefined) throw new Error(`The seeds hold no judgment ${id}`)
  return subject
}

/** A record set of these alone. */
export function recordsOf(lists: Partial<RecordLists>): RecordSet {
  return recordSet({ ...NOTHING, ...lists })
}

/** A plainly invented case: the fields given over those of a judgment on Examplov. */
export function inventedCase(fields: Partial<Case>): Case {
  return {
    id: 'case-invented',
    court: 'ECtHR',
    name: 'Examplov v. Russia',
    reference: '11111/11',
    ecli: null,
    itemid: null,
    date: '2015-05-21',
    finalOn: null,
    respondent: 'RU',
    respondentLeftConvention: null,
    origins: ['UZ'],
    persons: [],
    removalType: 'extradition',
    removalCarriedOut: 'no',
    outcome: 'violation',
    direction: 'favourable',
    interimMeasure: 'unknown',
    provisionsViolated: ['ECHR Art. 3'],
    provisionsNotViolated: [],
    formation: null,
    importance: null,
    holding: 'Invented for a test.',
    consequence: null,
    laterTreatment: [],
    sources: ['src-invented'],
    ...fields,
  }
}

function seeds(): RecordSet {
  const loaded = loadRecords(new URL('../../../seeds', import.meta.url).pathname)
  if (!loaded.ok) throw new Error(`The seeds do not load: ${JSON.stringify(loaded.faults.slice(0, 3))}`)
  return loaded.records
}
