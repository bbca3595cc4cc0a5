import type { IncidentType } from '../../../knowledge/records/incident.ts'
import type { Facets } from '../../../knowledge/search/facets.ts'
import type { EventType } from '../alert-event.ts'

/** A removal is told of before it happens too: nobody who asks for it wants to learn of it only after. */
const REMOVAL: readonly EventType[] = ['removal-imminent', 'removal-carried-out']

/** The events by which each coded act is told; `events/act-type.ts` is the other way. */
const OF_ACT: Readonly<Record<IncidentType, readonly EventType[]>> = {
  'interpol-notice': ['interpol'],
  'wanted-listing': ['other'],
  threat: ['other'],
  harassment: ['other'],
  surveillance: ['other'],
  'proxy-repression': ['other'],
  'passport-denial': ['other'],
  'extradition-request': ['extradition-decision'],
  'conviction-in-absentia': ['other'],
  'asylum-refusal': ['other'],
  'removal-order': ['removal-imminent', 'extradition-decision'],
  'refused-entry': ['other'],
  arrest: ['detention'],
  detention: ['detention'],
  assault: ['other'],
  'assassination-attempt': ['other'],
  assassination: ['death'],
  disappearance: ['disappearance'],
  deportation: REMOVAL,
  extradition: [...REMOVAL, 'extradition-decision'],
  rendition: REMOVAL,
  'conviction-after-return': ['sentence-after-return'],
  release: ['release'],
  'death-in-custody': ['death'],
  other: ['other'],
}

type Outcome = NonNullable<Facets['outcome']>

/** What followed a removal is told as an event of its own; an outcome of a court as a judgment. */
const OF_OUTCOME: ReadonlyMap<Outcome, EventType> = new Map<Outcome, EventType>([
  ['killed', 'death'],
  ['disappeared', 'disappearance'],
  ['prison-sentence', 'sentence-after-return'],
  ['detained', 'detention'],
  ['released', 'release'],
  ['removal-stopped', 'removal-stopped'],
  ['rule-39-granted', 'interim-measure'],
  ['rule-39-breached', 'interim-measure'],
  ['committee-measure-granted', 'interim-measure'],
  ['committee-measure-breached', 'interim-measure'],
  ['national-stay', 'interim-measure'],
  ['violation', 'judgment'],
  ['no-violation', 'judgment'],
  ['removal-halted', 'removal-stopped'],
  ['removal-upheld', 'judgment'],
  ['remitted', 'judgment'],
  ['inadmissible', 'judgment'],
  ['struck-out', 'judgment'],
  ['detention-unlawful', 'judgment'],
  ['adverse', 'judgment'],
  ['favourable', 'judgment'],
])

/** The kinds of events that the acts and the outcome of a question stand for, in no order. */
export function typesOfActs({ types, outcome }: Pick<Facets, 'types' | 'outcome'>): readonly EventType[] {
  const told = outcome === null ? undefined : OF_OUTCOME.get(outcome)
  return [...new Set([...types.flatMap((type) => OF_ACT[type]), ...(told === undefined ? [] : [told])])]
}
