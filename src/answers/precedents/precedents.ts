import type { Block, RecordItem } from '../../reply/block.ts'
import { plain, strong } from '../../reply/line.ts'
import type { Action, Reply } from '../../reply/reply.ts'
import { askAgain, replyOf, type Answering } from '../answering.ts'
import { stretchOf } from '../page.ts'
import { actItem } from './act-item.ts'
import { againstYou } from './against-you.ts'
import { caseInShort, caseItem } from './case-item.ts'
import { without } from './condition.ts'
import { exportAnswer } from './export-answer.ts'
import { fateActions, fateCounts } from './fate-counts.ts'
import { findPrecedents, isEmpty, type Precedents } from './find-precedents.ts'
import { conditionTexts } from './how-made.ts'
import { nothingMatches } from './nothing-matches.ts'
import { notRead } from './not-read.ts'
import { removalItem } from './removal-item.ts'
import { FATES } from './select-removals.ts'

/** Removals with what followed each, other acts, and judgments that meet the question; adverse authority on the first page. */
export function precedents(answering: Answering): Reply {
  const { query, knowledge, words } = answering
  if (query.topic === 'export') return exportAnswer(answering)
  const found = findPrecedents(query, knowledge.records)
  if (isEmpty(found)) return nothingMatches(answering)
  const rows = rowsOf(answering, found)
  const { items, offset, page } = stretchOf(rows, query)
  const first = offset === 0
  const conditions = [...conditionTexts(query, words, knowledge).values()]
  const listed = items.map((row, place) => row.item(offset + place + 1))
  return replyOf(answering, {
    kind: 'records',
    headline: plain(strong(countsText(answering, found)), conditions.map((text) => ` · ${text}`).join('')),
    blocks: [
      ...(first ? notRead(answering) : []),
      ...(first ? fateCounts(answering, found.removals) : []),
      { type: 'records', items: listed },
      ...(first ? judgmentsInShort(answering, found) : []),
      ...(first ? judgmentsUnfiltered(answering, found) : []),
      ...(first ? againstYou(answering, found.adverse, new Set(listed.map(({ id }) => id))) : []),
      ...(first ? vaguelyDated(answering, found) : []),
    ],
    ...(page ? { page } : {}),
    actions: actionsFor(answering, found),
    result: {
      results: [
        ...rows.flatMap(({ ids }) => ids),
        ...(listsJudgments(found) ? [] : found.judgments.map(({ id }) => id)),
      ],
      adverse: found.adverse.map(({ id }) => id),
      count: found.removals.length || rows.length,
    },
  })
}

interface Row {
  readonly ids: readonly string[]
  readonly item: (number: number) => RecordItem
}

/** Judgments have the list to themselves when there is nothing else; beside removals they are named in short. */
function listsJudgments({ removals, acts }: Precedents): boolean {
  return removals.length + acts.length === 0
}

function rowsOf(answering: Answering, found: Precedents): readonly Row[] {
  const judgments = listsJudgments(found) ? found.judgments : []
  return [
    ...found.removals.map((event) => ({
      ids: event.incidents.map(({ id }) => id),
      item: (number: number) => removalItem(answering, event, number),
    })),
    ...found.acts.map((incident) => ({
      ids: [incident.id],
      item: (number: number) => actItem(answering, incident, number),
    })),
    ...judgments.map((judgment) => ({
      ids: [judgment.id],
      item: (number: number) => caseItem(answering, judgment, number),
    })),
  ]
}

/** “10 removals (12 people)”, “4 acts”, “9 judgments” */
function countsText({ words }: Answering, found: Precedents): string {
  const people = found.removals.reduce((sum, { size }) => sum + size, 0)
  return [
    found.removals.length > 0 ? words.say('count-removals', { events: found.removals.length, people }) : '',
    found.acts.length > 0 ? words.say('count-acts', { count: found.acts.length }) : '',
    found.judgments.length > 0 ? words.say('count-judgments', { count: found.judgments.length }) : '',
  ]
    .filter(Boolean)
    .join(', ')
}

const NAMED_IN_SHORT = 3

function judgmentsInShort(answering: Answering, found: Precedents): readonly Block[] {
  if (listsJudgments(found) || found.judgments.length === 0) return []
  const against = new Set(found.adverse.map(({ id }) => id))
  const others = found.judgments.filter(({ id }) => !against.has(id))
  if (others.length === 0) return []
  const items = others.slice(0, NAMED_IN_SHORT).map((judgment) => caseInShort(answering, judgment))
  const heading = answering.words.say('judgments-in-short', { shown: items.length, count: found.judgments.length })
  return [{ type: 'records', heading, items }]
}

/** Records of judgments do not say what kind of exile they are about; a reader who asked for one is told so. */
function judgmentsUnfiltered({ query, words }: Answering, found: Precedents): readonly Block[] {
  const isByPeople = query.leastYears !== null || FATES.some((fate) => fate === query.facets.outcome)
  if (query.categories.length === 0 || isByPeople || found.judgments.length === 0) return []
  return [{ type: 'paragraph', tone: 'note', lines: [plain(words.say('judgments-unfiltered'))] }]
}

function vaguelyDated({ words }: Answering, { uncertain }: Precedents): readonly Block[] {
  if (uncertain.length === 0) return []
  const ids = uncertain.flatMap(({ incidents }) => incidents.map(({ id }) => id)).join(', ')
  return [
    { type: 'paragraph', tone: 'note', lines: [plain(words.say('vaguely-dated', { count: uncertain.length, ids }))] },
  ]
}

/** Opens what each number counts, and takes each condition away. */
function actionsFor(answering: Answering, found: Precedents): readonly Action[] {
  const { query, words } = answering
  const judgments =
    found.judgments.length > 0 && !listsJudgments(found)
      ? [
          {
            label: words.say('action-all-judgments', { count: found.judgments.length }),
            ask: askAgain(query, { wanted: 'judgments', page: 1 }),
          },
        ]
      : []
  const take = { label: words.say('action-export'), ask: askAgain(query, { topic: 'export', page: 1 }) }
  return [take, ...judgments, ...fateActions(answering, found.removals), ...chips(answering)]
}

/** The conditions of the question, each to be taken away; a question of one condition has nothing to take. */
function chips({ query, knowledge, words }: Answering): readonly Action[] {
  const texts = [...conditionTexts(query, words, knowledge)]
  if (texts.length < 2) return []
  return texts.map(([condition, text]) => ({
    label: words.say('action-without', { condition: text }),
    ask: askAgain(query, { ...without(query, condition), page: 1 }),
  }))
}
