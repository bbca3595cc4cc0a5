import type { Block, RecordItem } from '../../reply/block.ts'
import { plain, strong } from '../../reply/line.ts'
import type { Reply } from '../../reply/reply.ts'
import { replyOf, type Answering } from '../answering.ts'
import { stretchOf } from '../page.ts'
import { personItem } from '../person/person-item.ts'
import { actItem } from '../precedents/act-item.ts'
import { caseItem } from '../precedents/case-item.ts'
import { titleOf } from './title-of.ts'

/** Several records fit a description: listed, best first, none picked. */
export function severalRecords(answering: Answering, ids: readonly string[], found: readonly string[] = []): Reply {
  const { query, words } = answering
  const { items, offset, page } = stretchOf(ids, query)
  const note: Block[] =
    found.length > 0
      ? [{ type: 'paragraph', tone: 'note', lines: [plain(words.say('searched-note', { words: found.join(', ') }))] }]
      : []
  return replyOf(answering, {
    kind: 'records',
    headline: plain(strong(words.say('searched-headline', { count: ids.length }))),
    blocks: [
      { type: 'records', items: items.map((id, place) => recordItem(answering, id, offset + place + 1)) },
      ...note,
    ],
    ...(page ? { page } : {}),
    result: { results: ids, count: ids.length },
  })
}

function recordItem(answering: Answering, id: string, number: number): RecordItem {
  const entry = answering.knowledge.records.find(id)
  if (entry?.type === 'incident') return actItem(answering, entry.record, number)
  if (entry?.type === 'case') return caseItem(answering, entry.record, number)
  if (entry?.type === 'person') return personItem(answering, entry.record, number)
  return { number, id, title: plain(titleOf(answering, id)), details: [] }
}
