import type { RecordSet } from '../../../knowledge/records/record-set.ts'
import type { EventType } from '../alert-event.ts'
import type { SubscriptionFilter } from '../subscription.ts'
import type { WishFault } from './wish-fault.ts'

/** Why a filter can match no event at all, as its parts contradict each other; empty where it can. */
export function neverMatches(filter: SubscriptionFilter, records: RecordSet): readonly WishFault[] {
  return [
    ...ownState(filter),
    ...figures(filter),
    ...ofAnotherOrigin(filter, records),
    ...caseElsewhere(filter, records),
  ]
}

/** What only another state does: a state's return of its own exile is no removal to it. */
const ABROAD: ReadonlySet<EventType> = new Set<EventType>([
  'removal-imminent',
  'removal-carried-out',
  'removal-stopped',
  'extradition-decision',
])

function ownState({ hosts, origins, types }: SubscriptionFilter): readonly WishFault[] {
  const [host, ...otherHosts] = hosts
  const [origin, ...otherOrigins] = origins
  const isAlone = otherHosts.length === 0 && otherOrigins.length === 0 && host !== undefined && host === origin
  const isAbroad = types.length > 0 && types.every((type) => ABROAD.has(type))
  return isAlone && isAbroad ? [{ code: 'own-state', said: host }] : []
}

/** A published figure is about nobody by name, group or kind. */
function figures({ types, persons, cases, groups, categories }: SubscriptionFilter): readonly WishFault[] {
  const isOfPeople = [persons, cases, groups, categories].some((list) => list.length > 0)
  const isFigures = types.length > 0 && types.every((type) => type === 'statistics')
  return isFigures && isOfPeople ? [{ code: 'figures-have-no-people', said: '' }] : []
}

/** Everybody and every group followed is pursued by a state that was not asked for. */
function ofAnotherOrigin({ persons, groups, origins }: SubscriptionFilter, records: RecordSet): readonly WishFault[] {
  if (origins.length === 0) return []
  const people = persons.flatMap((id) => records.person(id) ?? [])
  const movements = groups.flatMap((id) => records.group(id) ?? [])
  return [people, movements].flatMap((list) => {
    const isElsewhere = list.length > 0 && list.every(({ origin }) => !origins.includes(origin))
    return isElsewhere ? [{ code: 'of-another-origin' as const, said: list.map(({ name }) => name).join(', ') }] : []
  })
}

/** A judgment is against one state and about its own origins. */
function caseElsewhere({ cases, hosts, origins }: SubscriptionFilter, records: RecordSet): readonly WishFault[] {
  const judgments = cases.flatMap((id) => records.case(id) ?? [])
  const isElsewhere =
    judgments.length > 0 &&
    judgments.every(
      (one) =>
        (hosts.length > 0 && !hosts.includes(one.respondent)) ||
        (origins.length > 0 && !one.origins.some((origin) => origins.includes(origin))),
    )
  return isElsewhere ? [{ code: 'case-elsewhere', said: judgments.map(({ name }) => name).join(', ') }] : []
}
