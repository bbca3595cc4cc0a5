import type { NameMatch } from '../../../knowledge/names/name-match.ts'
import type { NameMention, NameOutcome } from '../../../knowledge/names/name-outcome.ts'
import { plain, strong } from '../../reply/line.ts'
import type { Reply } from '../../reply/reply.ts'
import { replyOf, type Answering } from '../answering.ts'
import { matchedLine, matchesOf } from './matched-line.ts'
import { personItem } from './person-item.ts'

/** Several names in one message: for each the person, or everyone it could mean. */
export function severalPeople(answering: Answering, mentions: readonly NameMention[]): Reply {
  const { knowledge, words } = answering
  const all = mentions.flatMap(({ outcome }) => matchesIn(outcome))
  const isSure = mentions.every(({ outcome }) => outcome.outcome === 'sure')
  const lists = mentions.map(({ words: asked, outcome }) => ({
    type: 'records' as const,
    heading: outcome.outcome === 'sure' ? `«${asked}»` : words.say('could-be-meant', { name: asked }),
    items: matchesIn(outcome).flatMap((match) => {
      const person = knowledge.records.person(match.id)
      if (!person) return []
      const item = personItem(answering, person, null)
      return [{ ...item, details: [...item.details, matchedLine(answering, match)] }]
    }),
  }))
  return replyOf(answering, {
    kind: isSure ? 'records' : 'ambiguous',
    headline: plain(strong(words.say('several-names', { count: mentions.length }))),
    blocks: lists,
    audience: 'asker',
    actions: all
      .slice(0, 4)
      .map(({ id }) => ({ label: knowledge.records.person(id)?.name ?? id, ask: `/record ${id}` })),
    result: { results: [...new Set(all.map(({ id }) => id))], matches: matchesOf(all), count: all.length },
  })
}

function matchesIn(outcome: NameOutcome): readonly NameMatch[] {
  if (outcome.outcome === 'sure') return [outcome.match]
  return outcome.outcome === 'list' ? outcome.matches : []
}
