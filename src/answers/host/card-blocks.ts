import type { HostCard } from '../../../knowledge/removals/host-card.ts'
import type { Block, Facts } from '../../reply/block.ts'
import { plain, strong, type Line } from '../../reply/line.ts'
import type { Answering } from '../answering.ts'
import { disagreements } from '../disagreements.ts'
import { figure } from '../record/statistic-record.ts'
import { incidentTitle } from '../record/title-of.ts'
import { besideRemovals, recordsBehind } from './beside-removals.ts'
import { courtsLine, namedJudgment } from './courts-line.ts'
import { pairText } from './pair-text.ts'
import { knownFateText, shareText } from './share-text.ts'

/** The card of one host: label with what it depends on, counts, fractions as “k of n”, courts, statements, official figures. */
export function cardBlocks(answering: Answering, card: HostCard, isOneOfSeveral: boolean): readonly Block[] {
  const { words } = answering
  return [
    {
      type: 'facts',
      ...(isOneOfSeveral ? { heading: pairText(answering, card.host, card.origin) } : {}),
      items: [
        { label: words.say('card-label'), value: plain(strong(labelText(answering, card))) },
        ...dependence(answering, card),
        { label: words.say('card-removals'), value: plain(removalsText(answering, card)) },
        { label: words.say('card-followed'), value: plain(knownFateText(words, card.f2.events)) },
        { label: words.say('card-attempts'), value: plain(shareText(words, 'share-removed', card.f1.events)) },
        { label: words.say('card-courts'), value: courtsLine(answering, card) },
        ...beside(answering, card),
        ...apart(answering, card),
      ],
    },
    ...statements(answering, card),
    ...officialFigures(answering, card),
    ...disagreements(answering, recordsBehind(answering, card)),
  ]
}

/** In words first: a letter alone reads as a mark that somebody gave. */
function labelText({ words }: Answering, { label, counts, windowStart, dataDate }: HostCard): string {
  const letter = label.charAt(0)
  const window = words.say('card-window', { from: words.date(windowStart), to: words.date(dataDate) })
  return [
    words.say('card-category', { meaning: words.say(`label-${letter}`), label }),
    label.endsWith('*') ? words.say('card-single-source') : '',
    counts.eventsInWindow > 0 ? words.say('card-in-window', { count: counts.eventsInWindow }) : '',
    window,
  ]
    .filter(Boolean)
    .join(' · ')
}

function dependence(
  { words }: Answering,
  { dependsOn, sensitivity }: HostCard,
): readonly { label: string; value: Line }[] {
  if (dependsOn.length === 0) return []
  const parts = dependsOn.map((name) => {
    const meaning = words.say(`label-${sensitivity[name].charAt(0)}`)
    return words.say('card-would-be', { counted: words.say(`sensitivity-${name}`), meaning, label: sensitivity[name] })
  })
  return [{ label: words.say('card-depends'), value: plain(parts.join('; ')) }]
}

function removalsText({ words }: Answering, { counts, firstDate, lastDate }: HostCard): string {
  if (counts.events === 0) return words.say('card-no-removals')
  const span = firstDate === lastDate ? words.date(firstDate) : `${words.date(firstDate)} – ${words.date(lastDate)}`
  const types = Object.entries(counts.byType)
    .filter(([, count]) => count > 0)
    .map(([type, count]) => `${words.say(`type-${type}`)} ${count}`)
  return [words.say('count-removals', { events: counts.events, people: counts.personsTotal }), span, types.join(', ')]
    .filter(Boolean)
    .join(' · ')
}

function beside(answering: Answering, card: HostCard): readonly { label: string; value: Line }[] {
  const text = besideRemovals(answering, card)
  return text === '' ? [] : [{ label: answering.words.say('card-beside'), value: plain(text) }]
}

/** What stands beside the counts and never in them. */
function apart(answering: Answering, { thirdState, removalsOnlyInCases }: HostCard): Facts['items'] {
  const { knowledge, words, claim } = answering
  const acts = thirdState.map((id) => knowledge.records.incident(id)).filter((act) => act !== undefined)
  const judgments = removalsOnlyInCases.map((id) => knowledge.records.case(id)).filter((one) => one !== undefined)
  return [
    ...acts.slice(0, MOST_APART).map((act) => ({
      label: 'card-third-state',
      value: claim({ record: act.id, text: incidentTitle(answering, act) }, act.sources),
    })),
    ...judgments.slice(0, MOST_APART).map((one) => ({
      label: 'card-only-in-cases',
      value: claim(namedJudgment(answering, one), one.sources),
    })),
    ...leftOut(answering, 'card-third-state', acts.length),
    ...leftOut(answering, 'card-only-in-cases', judgments.length),
  ].map(({ label, value }) => ({ label: words.say(label), value }))
}

/** Records beside the counts that are written out; the rest are counted. */
const MOST_APART = 4

function leftOut({ words }: Answering, label: string, count: number): readonly { label: string; value: Line }[] {
  return count > MOST_APART ? [{ label, value: plain(words.say('and-more', { count: count - MOST_APART })) }] : []
}

/** Statements shown on a card, the newest first. */
const MOST_STATEMENTS = 3

function statements({ knowledge, words, claim }: Answering, card: HostCard): readonly Block[] {
  const said = knowledge.records.statements
    .filter(({ about, origin }) => about === card.host && (!card.origin || !origin || origin === card.origin))
    .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
    .slice(0, MOST_STATEMENTS)
  if (said.length === 0) return []
  const lines = said.map(({ speaker, date, gist, sources }) =>
    claim(`${speaker}, ${words.date(date) || words.say('no-date')}: ${gist}`, sources),
  )
  return [{ type: 'paragraph', heading: words.say('what-was-said'), lines }]
}

/** Only where origin and host both match: another state's figure would be read as this one's. */
function officialFigures(answering: Answering, card: HostCard): readonly Block[] {
  const figures = answering.knowledge.records.statistics.filter(
    ({ host, origin }) => host === card.host && origin === card.origin,
  )
  if (figures.length === 0 || card.origin === null) return []
  return [
    {
      type: 'paragraph',
      heading: answering.words.say('published-figures'),
      lines: figures.slice(0, 4).map((one) => figure(answering, one)),
    },
  ]
}
