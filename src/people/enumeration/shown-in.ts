import type { RecordSet } from '../../../knowledge/records/record-set.ts'
import { linesOf } from '../../reply/lines-of.ts'
import type { Reply } from '../../reply/reply.ts'

/** What an asker learns from a reply. */
export interface Shown {
  /** Ids of records that the asker can now ask for. */
  readonly ids: readonly string[]
  /** Ids of the recorded people who are named. */
  readonly people: readonly string[]
}

/** The records and people that a reply shows, on its page, in its links and in its files. */
export function shownIn(reply: Reply, records: RecordSet): Shown {
  const { result, attachments = [] } = reply
  const isWhole = reply.kind === 'record' || attachments.length > 0
  const named = [...new Set([...(isWhole ? result.results : []), ...listedIn(reply), ...linkedIn(reply)])]
  return {
    ids: [...new Set([...named, ...result.results, ...askedOnIn(reply)])],
    people: [...new Set(named.flatMap((id) => peopleOf(id, records)))],
  }
}

function listedIn({ blocks }: Reply): readonly string[] {
  return blocks.flatMap((block) => (block.type === 'records' ? block.items.map(({ id }) => id) : []))
}

function linkedIn({ headline, blocks }: Reply): readonly string[] {
  return [headline, ...blocks.flatMap(linesOf)].flatMap(({ spans }) =>
    spans.flatMap((span) => (typeof span !== 'string' && 'record' in span ? [span.record] : [])),
  )
}

const RECORD_ID = /[a-z]{3,9}-[a-z0-9-]{1,56}/g

function askedOnIn({ actions }: Reply): readonly string[] {
  return actions.flatMap(({ ask }) => ask.match(RECORD_ID) ?? [])
}

function peopleOf(id: string, records: RecordSet): readonly string[] {
  if (records.person(id)) return [id]
  return records.incident(id)?.persons ?? records.case(id)?.persons ?? []
}
