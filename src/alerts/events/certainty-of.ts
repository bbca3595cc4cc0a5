import type { Confidence } from '../../../knowledge/records/incident.ts'
import type { Person } from '../../../knowledge/records/person.ts'
import type { RecordSet } from '../../../knowledge/records/record-set.ts'
import type { Source } from '../../../knowledge/records/source.ts'
import type { Certainty } from '../alert-event.ts'

type Sources = Pick<RecordSet, 'source'>

const CERTAINTY = {
  'court-established': 'confirmed',
  official: 'confirmed',
  'multiple-sources': 'confirmed',
  'single-source': 'likely',
  alleged: 'unconfirmed',
} as const satisfies Record<Confidence, Certainty>

/**
 * How sure an act is. What only the origin state's own addresses say is official and worth little alone (a ministry's
 * word that someone “returned voluntarily”): it is likely at most.
 */
export function certaintyOfAct(
  act: { readonly confidence: Confidence; readonly origin: string; readonly sources: readonly string[] },
  records: Sources,
): Certainty {
  const isOriginAlone = act.confidence === 'official' && act.sources.every((id) => isOf(act.origin, records.source(id)))
  return isOriginAlone ? 'likely' : CERTAINTY[act.confidence]
}

/** A status rests on one source: a court's or an international body's confirms it, another's makes it likely. */
export function certaintyOfStatus({ status }: Person, records: Sources): Certainty {
  const source = status.source === null ? undefined : records.source(status.source)
  if (!source) return 'unconfirmed'
  return source.kind === 'court' || source.kind === 'igo' ? 'confirmed' : 'likely'
}

/** The five states' ISO codes are their top-level domains too (iana.org/domains/root/db, 2026-11). */
function isOf(origin: string, source: Source | undefined): boolean {
  const host = source ? URL.parse(source.url)?.hostname : undefined
  return host?.endsWith(`.${origin.toLowerCase()}`) ?? false
}
