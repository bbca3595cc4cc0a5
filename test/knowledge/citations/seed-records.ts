import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { caseSchema } from '../../../knowledge/records/case.ts'
import { personSchema } from '../../../knowledge/records/person.ts'
import { recordSet } from '../../../knowledge/records/record-set.ts'
import type { RecordLists, RecordSet } from '../../../knowledge/records/record-set.ts'
import { sourceSchema } from '../../../knowledge/records/source.ts'
import { unreadCitationSchema } from '../../../knowledge/records/unread-citation.ts'

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

/** The seeds that citations are made of. */
export const SEEDS: RecordSet = recordSet({
  ...NOTHING,
  cases: read('cases.json', caseSchema),
  persons: read('persons.json', personSchema),
  sources: read('sources.json', sourceSchema),
  unreadCitations: read('citations-outcome-unread.json', unreadCitationSchema),
})

/** A record set of these alone. */
export function recordsOf(lists: Partial<RecordLists>): RecordSet {
  return recordSet({ ...NOTHING, ...lists })
}

function read<T extends z.ZodType>(file: string, schema: T): z.infer<T>[] {
  const path = new URL(`../../../seeds/${file}`, import.meta.url)
  return z.array(schema).parse(JSON.parse(readFileSync(path, 'utf8')))
}
