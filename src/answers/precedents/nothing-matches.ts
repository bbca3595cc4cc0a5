import { plain, strong } from '../../reply/line.ts'
import type { Reply } from '../../reply/reply.ts'
import type { Block } from '../../reply/block.ts'
import { askAgain, replyOf, type Answering } from '../answering.ts'
import { againstYou } from './against-you.ts'
import { caseItem } from './case-item.ts'
import { conditionsOf, without, type Condition } from './condition.ts'
import { findPrecedents, isEmpty, type Precedents } from './find-precedents.ts'
import { conditionTexts } from './how-made.ts'
import { notRead } from './not-read.ts'
import { removalItem } from './removal-item.ts'
import { actItem } from './act-item.ts'

/** How many near records are shown when nothing matches; they are told apart from an answer. */
const NEAR = 3

/** Says that nothing matches all conditions, which one emptied the list, and what is found without it. */
export function nothingMatches(answering: Answering): Reply {
  const { query, knowledge, words } = answering
  const texts = conditionTexts(query, words, knowledge)
  const { adverse } = findPrecedents(query, knowledge.records)
  const near = nearest(answering)
  return replyOf(answering, {
    kind: 'nothing-found',
    headline: plain(strong(words.say('nothing-matches')), ` ${[...texts.values()].join(' · ')}`),
    blocks: [
      ...notRead(answering),
      { type: 'paragraph', lines: [plain(words.say('absence-proves-nothing'))] },
      ...(near ? nearBlocks(answering, near.dropped, near.found) : []),
      ...againstYou(answering, adverse, new Set()),
    ],
    actions: near
      ? [
          {
            label: words.say('action-without', { condition: texts.get(near.dropped) ?? '' }),
            ask: askAgain(query, without(query, near.dropped)),
          },
        ]
      : [],
    result: { adverse: adverse.map(({ id }) => id), count: 0 },
  })
}

/** The first condition whose absence gives something. */
function nearest({ query, knowledge }: Answering): { dropped: Condition; found: Precedents } | undefined {
  for (const dropped of conditionsOf(query)) {
    const found = findPrecedents(without(query, dropped), knowledge.records)
    if (!isEmpty(found) && conditionsOf(query).length > 1) return { dropped, found }
  }
  return undefined
}

function nearBlocks(answering: Answering, dropped: Condition, found: Precedents): readonly Block[] {
  const { query, knowledge, words } = answering
  const condition = conditionTexts(query, words, knowledge).get(dropped) ?? ''
  const items = [
    ...found.removals.slice(0, NEAR).map((event) => removalItem(answering, event, null)),
    ...found.acts.slice(0, NEAR).map((incident) => actItem(answering, incident, null)),
    ...found.judgments.slice(0, NEAR).map((judgment) => caseItem(answering, judgment, null)),
  ]
  return [{ type: 'records', heading: words.say('nearest-without', { condition }), items: items.slice(0, NEAR) }]
}
