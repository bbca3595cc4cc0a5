import type { Entry } from '../../../knowledge/records/record-set.ts'
import type { Reply } from '../../reply/reply.ts'
import type { Answering } from '../answering.ts'
import { personCard } from '../person/person-card.ts'
import { caseRecord } from './case-record.ts'
import { groupRecord } from './group-record.ts'
import { incidentRecord } from './incident-record.ts'
import { sourceRecord } from './source-record.ts'
import { statementRecord } from './statement-record.ts'
import { statisticRecord } from './statistic-record.ts'
import { unreadRecord } from './unread-record.ts'

/** One record, whole. */
export function recordReply(answering: Answering, entry: Entry): Reply {
  switch (entry.type) {
    case 'person':
      return personCard(answering, entry.record)
    case 'incident':
      return incidentRecord(answering, entry.record)
    case 'case':
      return caseRecord(answering, entry.record)
    case 'group':
      return groupRecord(answering, entry.record)
    case 'statistic':
      return statisticRecord(answering, entry.record)
    case 'statement':
      return statementRecord(answering, entry.record)
    case 'source':
      return sourceRecord(answering, entry.record)
    case 'unread-citation':
      return unreadRecord(answering, entry.record)
  }
}
