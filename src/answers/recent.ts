import { REMOVAL_ACTS } from '../../knowledge/removals/completed-removals.ts'
import { plain, strong } from '../reply/line.ts'
import type { Reply } from '../reply/reply.ts'
import { replyOf, type Answering } from './answering.ts'
import { stretchOf } from './page.ts'
import { actItem } from './precedents/act-item.ts'
import { conditionTexts } from './precedents/how-made.ts'
import { nothingMatches } from './precedents/nothing-matches.ts'
import { removalItem } from './precedents/removal-item.ts'
import { selectRemovals } from './precedents/select-removals.ts'
import { inCircumstances } from './precedents/in-circumstances.ts'

/** The newest on record first, undated last: removals where the question is about them, else every act abroad and at home. */
export function recent(answering: Answering): Reply {
  const { query, knowledge, words } = answering
  const isAboutRemovals = query.wanted === 'removals' || query.facets.types.some((type) => isRemovalType(type))
  const rows = isAboutRemovals ? recentRemovals(answering) : recentActs(answering)
  if (rows.length === 0) return nothingMatches(answering)
  const { items, offset, page } = stretchOf(rows, query)
  const conditions = [...conditionTexts(query, words, knowledge).values()].map((text) => ` · ${text}`).join('')
  return replyOf(answering, {
    kind: 'records',
    headline: plain(strong(words.say('recent-headline')), conditions),
    blocks: [
      { type: 'records', items: items.map((row, place) => row.item(offset + place + 1)) },
      { type: 'paragraph', tone: 'note', lines: [plain(words.say('recent-note'))] },
    ],
    ...(page ? { page } : {}),
    result: { results: rows.flatMap(({ ids }) => ids), count: rows.length },
  })
}

type Rows = readonly { ids: readonly string[]; item(number: number): ReturnType<typeof actItem> }[]

function recentRemovals(answering: Answering): Rows {
  const { query, knowledge } = answering
  const { events, uncertain } = selectRemovals(query, knowledge.records)
  return [...events, ...uncertain].map((event) => ({
    ids: event.incidents.map(({ id }) => id),
    item: (number) => removalItem(answering, event, number),
  }))
}

function recentActs(answering: Answering): Rows {
  const { facets } = answering.query
  const { records } = answering.knowledge
  return records.incidents
    .filter(
      (incident) =>
        (facets.types.length === 0 || facets.types.includes(incident.type)) &&
        inCircumstances(incident, facets, records),
    )
    .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
    .map((incident) => ({ ids: [incident.id], item: (number) => actItem(answering, incident, number) }))
}

function isRemovalType(type: string): boolean {
  return REMOVAL_ACTS.some((act) => act === type)
}
