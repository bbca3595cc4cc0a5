import type { NameMatch } from '../../../knowledge/names/name-match.ts'
import { plain, strong } from '../../reply/line.ts'
import type { Reply } from '../../reply/reply.ts'
import { replyOf, type Answering } from '../answering.ts'
import { stretchOf } from '../page.ts'
import { matchedLine, matchesOf } from './matched-line.ts'
import { personItem } from './person-item.ts'

/** Several people could be meant, or one whose likeness is no proof: shown with what tells them apart, none picked. */
export function ambiguous(answering: Answering, matches: readonly NameMatch[]): Reply {
  const { knowledge, query, words } = answering
  const candidates = matches.flatMap((match) => {
    const person = knowledge.records.person(match.id)
    return person ? [{ match, person }] : []
  })
  const { items, offset, page } = stretchOf(candidates, query)
  const listed = items.map(({ match, person }, place) => {
    const item = personItem(answering, person, offset + place + 1)
    return { ...item, details: [...item.details, matchedLine(answering, match)] }
  })
  return replyOf(answering, {
    kind: 'ambiguous',
    headline: plain(strong(words.say('ambiguous', { count: candidates.length }))),
    blocks: [{ type: 'records', items: listed }],
    audience: 'asker',
    ...(page ? { page } : {}),
    actions: items.map(({ person }) => ({ label: person.name, ask: `/record ${person.id}` })),
    result: {
      results: candidates.map(({ person }) => person.id),
      matches: matchesOf(matches),
      count: candidates.length,
    },
  })
}
