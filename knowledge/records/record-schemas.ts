import { caseSchema } from './case.ts'
import { conflictSchema } from './conflict.ts'
import { groupSchema } from './group.ts'
import { incidentSchema } from './incident.ts'
import { personSchema } from './person.ts'
import { sourceSchema } from './source.ts'
import { statementSchema } from './statement.ts'
import { statisticSchema } from './statistic.ts'
import { unreadCitationSchema } from './unread-citation.ts'

/** The schema of each list's records, as the files hold them. */
export const RECORD_SCHEMAS = {
  persons: personSchema,
  incidents: incidentSchema,
  cases: caseSchema,
  groups: groupSchema,
  statistics: statisticSchema,
  statements: statementSchema,
  conflicts: conflictSchema,
  sources: sourceSchema,
  unreadCitations: unreadCitationSchema,
} as const
