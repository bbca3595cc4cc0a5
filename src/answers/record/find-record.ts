import { SEARCHED_BY_WORDS } from '../../../knowledge/search/search-index.ts'
import { plain, strong } from '../../reply/line.ts'
import type { Reply } from '../../reply/reply.ts'
import { replyOf, type Answering } from '../answering.ts'
import { casesMeant } from '../citation/cases-meant.ts'
import { lookUp } from '../person/look-up.ts'
import { inCircumstances } from '../precedents/in-circumstances.ts'
import { recordReply } from './record.ts'
import { severalRecords } from './several-records.ts'

/** An id that is on no record, or no longer, means none: its words would find somebody else’s. */
const RECORD_ID = /^(?:per|inc|case|grp|stat|stm|src|unread)-[a-z0-9-]{1,56}$/i

/** The record that a message means: by id, as a judgment, as an act on a named person, or by its words. */
export function findRecord(answering: Answering): Reply {
  const { query, knowledge } = answering
  if (query.id) return byId(answering, query.id)
  if (RECORD_ID.test(query.text.trim())) return notFound(answering)
  const cases = casesMeant(query.text, knowledge.records)
  if (cases.isSure) return ofIds(answering, cases.ids)
  const acts = actsMeant(answering)
  if (acts.length > 0 && query.facets.types.length > 0) return ofIds(answering, acts)
  if (cases.ids.length > 0) return ofIds(answering, cases.ids)
  if (acts.length > 0) return ofIds(answering, acts)
  return query.names.length > 0 ? lookUp(answering) : byWords(answering)
}

function byId(answering: Answering, id: string): Reply {
  const entry = answering.knowledge.records.find(id)
  return entry ? recordReply(answering, entry) : notFound(answering)
}

/** Acts in the circumstances that the message gives: on the people it names, or, where it names none, best by its words. */
function actsMeant({ query, knowledge }: Answering): readonly string[] {
  const { facets } = query
  const among = knowledge.records.incidents.filter(
    (incident) =>
      inCircumstances(incident, { ...facets, groups: [] }, knowledge.records) &&
      (facets.types.length === 0 || facets.types.includes(incident.type)),
  )
  if (facets.persons.length > 0 || among.length === 1) return among.map(({ id }) => id)
  const ids = new Set(among.map(({ id }) => id))
  const hits = knowledge.search.search(query.text, { types: ['incident'], limit: 500 }).filter(({ id }) => ids.has(id))
  return facets.hosts.length > 0 && facets.types.length > 0 ? hits.slice(0, 6).map(({ id }) => id) : []
}

/** How much of a question must stand in a record for it to be an answer. */
const ENOUGH_WORDS = 0.6

function byWords(answering: Answering): Reply {
  const { query, knowledge } = answering
  const hits = knowledge.search
    .search(query.text, { types: SEARCHED_BY_WORDS })
    .filter(({ coverage }) => coverage >= ENOUGH_WORDS)
  const [first] = hits
  if (!first) return notFound(answering)
  if (hits.length === 1) return byId(answering, first.id)
  return severalRecords(
    answering,
    hits.map(({ id }) => id),
    query.isPersonal ? [] : first.words,
  )
}

function ofIds(answering: Answering, ids: readonly string[]): Reply {
  const [only, ...others] = ids
  if (only === undefined) return notFound(answering)
  return others.length === 0 ? byId(answering, only) : severalRecords(answering, ids)
}

function notFound(answering: Answering): Reply {
  const { words } = answering
  return replyOf(answering, {
    kind: 'nothing-found',
    headline: plain(strong(words.say('record-not-found'))),
    blocks: [{ type: 'paragraph', lines: [plain(words.say('absence-proves-nothing'))] }],
  })
}
