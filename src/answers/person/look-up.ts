import type { NameMention, NameOutcome } from '../../../knowledge/names/name-outcome.ts'
import { plain, strong } from '../../reply/line.ts'
import type { Reply } from '../../reply/reply.ts'
import type { Answering } from '../answering.ts'
import { severalRecords } from '../record/several-records.ts'
import { ambiguous } from './ambiguous.ts'
import { matchedLine, matchesOf } from './matched-line.ts'
import { nobody } from './nobody.ts'
import { notLookedUp } from './not-looked-up.ts'
import { personCard } from './person-card.ts'
import { severalPeople } from './several-people.ts'

/** Who is meant by a name: one card, the candidates with what tells them apart, or “not in the records”. Never picks. */
export function lookUp(answering: Answering): Reply {
  const meant = answering.query.names.filter(({ outcome }) => outcome.outcome === 'sure' || outcome.outcome === 'list')
  const [first, ...more] = meant.length > 0 ? meant : answering.query.names
  if (!first && answering.query.facets.persons.length > 0) return byId(answering, answering.query.facets.persons)
  if (!first) return nobody(answering, answering.query.isPersonal ? '' : answering.query.text, [])
  return more.length > 0 && meant.length > 0 ? severalPeople(answering, meant) : onePerson(answering, first)
}

/** People meant by record id, as a command asks on for them. An id that is no person's is said not to be in the records. */
function byId(answering: Answering, ids: readonly string[]): Reply {
  const people = [...new Set(ids)].flatMap((id) => answering.knowledge.records.person(id) ?? [])
  const [only, ...others] = people
  if (!only) return { ...nobody(answering, '', []), headline: plain(strong(answering.words.say('record-not-found'))) }
  if (others.length === 0) return personCard(answering, only)
  const listed = severalRecords(
    answering,
    people.map(({ id }) => id),
  )
  return { ...listed, headline: plain(strong(answering.words.say('fact-persons'))), audience: 'asker' }
}

function onePerson(answering: Answering, { outcome, words }: NameMention): Reply {
  switch (outcome.outcome) {
    case 'sure':
      return surely(answering, outcome)
    case 'list':
      return ambiguous(answering, outcome.matches)
    case 'none':
      return nobody(answering, words, outcome.near, outcome.matches)
    case 'refused':
      return notLookedUp(answering, outcome.why)
  }
}

function surely(answering: Answering, { match, others }: Extract<NameOutcome, { outcome: 'sure' }>): Reply {
  const person = answering.knowledge.records.person(match.id)
  if (!person) return nobody(answering, match.words, [])
  return personCard(answering, person, { line: matchedLine(answering, match), matches: matchesOf([match, ...others]) })
}
