import type { Case } from '../../../knowledge/records/case.ts'
import type { HostCard } from '../../../knowledge/removals/host-card.ts'
import { plain, type Line, type Span } from '../../reply/line.ts'
import type { Answering } from '../answering.ts'
import { breachText } from './share-text.ts'

/** Judgments of one kind that a card names. */
const NAMED = 3

/** What courts decided on a host, each count with its weightiest judgments by name and their sources. */
export function courtsLine(answering: Answering, { modifiers, f3 }: HostCard): Line {
  const counted = [
    ['courts-violation', modifiers.casesViolation],
    ['courts-halted', modifiers.removalHaltedByCourt],
    ['courts-adverse', modifiers.adverseCases],
  ] as const
  const lines = [
    ...counted.filter(([, ids]) => ids.length > 0).map(([id, ids]) => namedLine(answering, id, ids)),
    ...(f3.n > 0 ? [plain(breachText(answering.words, f3))] : []),
  ]
  if (lines.length === 0) return plain(answering.words.say('courts-none'))
  return {
    spans: lines.flatMap(({ spans }, place) => [...(place > 0 ? [' · '] : []), ...spans]),
    sources: [...new Set(lines.flatMap(({ sources }) => sources))],
  }
}

/** “Khasanov and Rakhmanov v. Russia, 2022”, the name opening the record. */
export function namedJudgment({ words }: Answering, { id, name, date }: Case): readonly Span[] {
  const year = date?.slice(0, 'YYYY'.length) ?? words.say('undated')
  return [{ record: id, text: name }, name.includes(year) ? '' : `, ${year}`]
}

function namedLine(answering: Answering, id: string, ids: readonly string[]): Line {
  const { knowledge, words, claim } = answering
  const judgments = ids
    .map((one) => knowledge.records.case(one))
    .filter((one) => one !== undefined)
    .toSorted((a, b) => weightOf(b) - weightOf(a) || (b.date ?? '').localeCompare(a.date ?? ''))
  const named = judgments.slice(0, NAMED)
  const more = ids.length - named.length
  return claim(
    [
      `${words.say(id, { count: ids.length })} – `,
      ...named.flatMap((one, place) => [...(place > 0 ? ['; '] : []), ...namedJudgment(answering, one)]),
      ...(more > 0 ? [`; ${words.say('and-more', { count: more })}`] : []),
    ],
    named.flatMap(({ sources }) => sources.slice(0, 1)),
  )
}

/** The Grand Chamber before chambers, the Strasbourg Court before the Committees of the UN, and these before national courts. */
function weightOf({ formation, court, name }: Case): number {
  if (formation === 'Grand Chamber' || name.includes('[GC]')) return 3
  if (court === 'ECtHR') return 2
  return court.startsWith('UN ') ? 1 : 0
}
