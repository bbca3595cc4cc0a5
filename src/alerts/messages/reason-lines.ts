import type { Answering } from '../../answers/answering.ts'
import type { Block } from '../../reply/block.ts'
import { plain } from '../../reply/line.ts'
import type { MatchedSubscription } from '../matching/recipients-of.ts'
import type { Reasons } from '../matching/matches.ts'
import { pairWords } from './event-words.ts'

/** Why a chat is told, a line a subscription, with the note that the subscriber wrote to it. */
export function reasonBlock(answering: Answering, matched: readonly MatchedSubscription[]): readonly Block[] {
  if (matched.length === 0) return []
  const { words } = answering
  const lines = matched.map(({ subscription: { note }, reasons }) => {
    const what = reasonText(answering, reasons)
    return plain(note ? words.say('alert-because-noted', { what, note }) : words.say('alert-because', { what }))
  })
  return [{ type: 'paragraph', tone: 'note', lines }]
}

/** “Germany → Tajikistan, detention”: what of a subscription matched; “everything” where it asked nothing. */
export function reasonText({ words, knowledge }: Answering, reasons: Reasons): string {
  const { records } = knowledge
  const hosts = words.list(reasons.hosts.map(words.country))
  const parts = [
    hosts === ''
      ? pairWords({ host: null, origins: reasons.origins }, words)
      : `${hosts}${arrowTo(reasons, words.country)}`,
    ...reasons.types.map((type) => words.say(`alert-type-${type}`)),
    ...reasons.persons.map((id) => records.person(id)?.name ?? words.say('wish-no-longer')),
    ...reasons.groups.map((id) => records.group(id)?.name ?? words.say('wish-no-longer')),
    ...reasons.categories.map((category) => words.say(`category-${category}`)),
    ...reasons.cases.map((id) => records.case(id)?.name ?? words.say('wish-no-longer')),
  ]
  return parts.filter(Boolean).join(', ') || words.say('alert-because-everything')
}

function arrowTo({ origins }: Reasons, country: (code: string) => string): string {
  return origins.length === 0 ? '' : ` → ${origins.map(country).join(', ')}`
}
