import type { RecordSet } from '../../../knowledge/records/record-set.ts'
import type { NameMatch } from '../../../knowledge/names/name-match.ts'
import { casesMeant } from '../../answers/citation/cases-meant.ts'
import { citationSigns } from '../../ask/citation-signs.ts'
import type { Query } from '../../ask/query.ts'
import { EVENT_TYPES, type EventType } from '../alert-event.ts'
import type { SubscriptionFilter } from '../subscription.ts'
import { pattern, taken } from './said.ts'
import { saidTypes } from './said-types.ts'
import { typesOfActs } from './types-of-acts.ts'
import type { WishFault } from './wish-fault.ts'
import type { WishWords } from './wish-words.ts'

/** Whom and what a message wants to hear of. */
export interface FilterReading {
  readonly filter: SubscriptionFilter
  readonly faults: readonly WishFault[]
  /** People one of whom may be meant by a name. */
  readonly candidates: readonly NameMatch[]
}

export function readFilter(query: Query, words: WishWords, records: RecordSet): FilterReading {
  const { facets, categories } = query
  const judged = readCases(query, words, records)
  const byId = withId(query, records)
  const people = readPeople(query)
  // A judgment's name is made of a person and a state, who are not followed for it.
  const isJudgment = judged.ids.length + judged.faults.length > 0 && words.cases.length === 0
  const filter: SubscriptionFilter = {
    hosts: isJudgment ? [] : words.hosts,
    origins: isJudgment ? [] : facets.origins,
    groups: [...facets.groups, ...byId.groups],
    categories,
    types: EVENT_TYPES.filter((type) => typesWanted(query, words).includes(type)),
    persons: isJudgment ? [] : [...new Set([...facets.persons, ...byId.persons])],
    cases: [...new Set([...judged.ids, ...byId.cases])],
    certainty: words.certainty ?? 'unconfirmed',
  }
  const faults = [...judged.faults, ...byId.faults, ...(isJudgment ? [] : people.faults)]
  return { filter, faults, candidates: isJudgment ? [] : people.candidates }
}

/** “Judgments on extradition” and “a deportation is stopped” ask for the one, “judgments and extraditions” for both. */
const BESIDE_REMOVALS: ReadonlySet<EventType> = new Set<EventType>([
  'removal-stopped',
  'extradition-decision',
  'interim-measure',
  'judgment',
])
const REMOVALS: readonly EventType[] = ['removal-imminent', 'removal-carried-out']
const JOINED = pattern(String.raw`(?<![\p{L}\p{N}])(?:and|or|и|или|und|oder|i|lub|va|ва|plus)(?![\p{L}\p{N}])|[,;&+]`)

function typesWanted(query: Query, words: WishWords): readonly EventType[] {
  if (words.types.length > 0) return words.types
  const { facets, wanted, measure, text } = query
  const said = [
    ...saidTypes(text),
    ...typesOfActs({ types: [], outcome: facets.outcome }),
    ...(wanted === 'judgments' && facets.outcome === null ? ['judgment' as const] : []),
    ...(measure === null ? [] : ['statistics' as const]),
  ]
  const acts = typesOfActs({ types: facets.types, outcome: null })
  const isBeside = said.some((type) => BESIDE_REMOVALS.has(type)) && taken(text, JOINED) === null
  const kept = isBeside ? acts.filter((type) => !REMOVALS.includes(type)) : acts
  // “Removals” without a kind has no act of its own.
  const any = wanted === 'removals' && facets.types.length === 0 && !isBeside ? REMOVALS : []
  return [...new Set([...said, ...kept, ...any])]
}

/** Without one of these no judgment is named; all judgments are gone through for one that is. */
const MAY_CITE = pattern(
  String.raw`\d|(?<![\p{L}])(?:v|vs|c|против|gegen|przeciwko|case|judge?ment|decision|ruling|дел\p{L}{1,2}|решени\p{L}{1,2}|urteil|spraw[aęy])(?!\p{L})`,
)

interface Cases {
  readonly ids: readonly string[]
  readonly faults: readonly WishFault[]
}

function readCases({ text, topic }: Query, words: WishWords, records: RecordSet): Cases {
  const strange = words.cases.filter((id) => records.case(id) === undefined)
  if (strange.length > 0) return { ids: [], faults: [{ code: 'unknown-case', said: strange.join(', ') }] }
  if (words.cases.length > 0 || topic !== 'follow' || taken(text, MAY_CITE) === null)
    return { ids: words.cases, faults: [] }
  const signs = citationSigns(text, records)
  if (!signs.isPresent && !signs.isNamedAsCase && !signs.isKnownCase) return { ids: [], faults: [] }
  const { ids, isSure } = casesMeant(text, records)
  if (signs.isCaseNameUnknown || ids.length === 0) return { ids: [], faults: [{ code: 'unknown-case', said: text }] }
  const isOne = isSure || ids.length === 1
  return isOne ? { ids, faults: [] } : { ids: [], faults: [{ code: 'several-cases', said: text }] }
}

/** A record id in the message stands for what can be followed of it; an act, for its people. */
function withId(
  { id, facets }: Query,
  records: RecordSet,
): Pick<SubscriptionFilter, 'persons' | 'groups' | 'cases'> & {
  readonly faults: readonly WishFault[]
} {
  const none = { persons: [], groups: [], cases: [], faults: [] }
  const strange = [...facets.persons, ...facets.groups].filter((one) => records.find(one) === undefined)
  if (strange.length > 0) return { ...none, faults: [{ code: 'unknown-id', said: strange.join(', ') }] }
  const entry = id === null ? undefined : records.find(id)
  if (entry === undefined) return none
  if (entry.type === 'person') return { ...none, persons: [entry.record.id] }
  if (entry.type === 'group') return { ...none, groups: [entry.record.id] }
  if (entry.type === 'case') return { ...none, cases: [entry.record.id] }
  if (entry.type === 'incident' && entry.record.persons.length > 0) return { ...none, persons: entry.record.persons }
  return { ...none, faults: [{ code: 'unknown-id', said: entry.record.id }] }
}

/** A name that is nobody's on record must not be dropped in silence: the rest of the wish would be another one. */
function readPeople({ names }: Query): Pick<FilterReading, 'faults' | 'candidates'> {
  const faults: WishFault[] = []
  const candidates: NameMatch[] = []
  for (const { words: said, outcome } of names) {
    if (outcome.outcome === 'none') faults.push({ code: 'unknown-person', said })
    if (outcome.outcome === 'refused') faults.push({ code: 'not-a-name', said })
    if (outcome.outcome !== 'list') continue
    faults.push({ code: 'several-persons', said })
    candidates.push(...outcome.matches)
  }
  return { faults, candidates }
}
