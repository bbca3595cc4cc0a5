import type { NameMatch } from '../../knowledge/names/name-match.ts'
import type { NameMention, NameOutcome } from '../../knowledge/names/name-outcome.ts'
import type { Query } from './query.ts'

/**
 * The query of a personal message: people who are on record are called by their recorded spelling and nobody else by
 * any, and its dates, which tell of the sender's own matter, narrow nothing. What still needs the text, to search it,
 * must not show it (`Query.isPersonal`).
 */
export function withoutOwnWords(query: Query): Query {
  return {
    ...query,
    isPersonal: true,
    names: query.names.map(asRecorded),
    facets: { ...query.facets, from: null, to: null },
    wish: query.wish && { ...query.wish, unread: [] },
  }
}

function asRecorded(mention: NameMention): NameMention {
  const outcome = outcomeAsRecorded(mention.outcome)
  return { ...mention, outcome, words: spellingIn(outcome) }
}

function outcomeAsRecorded(outcome: NameOutcome): NameOutcome {
  if (outcome.outcome === 'sure')
    return { ...outcome, match: matchAsRecorded(outcome.match), others: outcome.others.map(matchAsRecorded) }
  return outcome.outcome === 'list' ? { ...outcome, matches: outcome.matches.map(matchAsRecorded) } : outcome
}

function matchAsRecorded(match: NameMatch): NameMatch {
  return { ...match, words: match.spelling }
}

function spellingIn(outcome: NameOutcome): string {
  if (outcome.outcome === 'sure') return outcome.match.spelling
  return outcome.outcome === 'list' ? (outcome.matches[0]?.spelling ?? '') : ''
}
