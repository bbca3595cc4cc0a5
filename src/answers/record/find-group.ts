import type { Group } from '../../../knowledge/records/group.ts'
import { plain, strong } from '../../reply/line.ts'
import type { Reply } from '../../reply/reply.ts'
import { replyOf, type Answering } from '../answering.ts'
import { groupRecord } from './group-record.ts'
import { severalRecords } from './several-records.ts'

/** The group that the message names; several are listed. */
export function findGroup(answering: Answering): Reply {
  const { query, knowledge, words } = answering
  const named = query.facets.groups.flatMap((id) => knowledge.records.group(id) ?? [])
  const found = named.length > 0 ? named : searched(answering)
  const [group] = found
  if (group && found.length === 1) return groupRecord(answering, group)
  if (found.length > 1)
    return severalRecords(
      answering,
      found.map(({ id }) => id),
    )
  return replyOf(answering, {
    kind: 'nothing-found',
    headline: plain(strong(words.say('group-not-found'))),
    blocks: [{ type: 'paragraph', lines: [plain(words.say('absence-proves-nothing'))] }],
  })
}

function searched({ query, knowledge }: Answering): readonly Group[] {
  const hits = knowledge.search
    .search(query.text, { types: ['group'] })
    .filter(({ fields, coverage }) => fields.includes('title') && coverage > 0.5)
  return hits.flatMap(({ id }) => knowledge.records.group(id) ?? [])
}
