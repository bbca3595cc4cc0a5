import type { RemovalEvent } from '../../../knowledge/removals/removal-events.ts'
import { whatFollowed, type PersonAfterRemoval } from '../../../knowledge/removals/what-followed.ts'
import type { RecordItem } from '../../reply/block.ts'
import { plain, strong, type Line } from '../../reply/line.ts'
import type { Answering } from '../answering.ts'

/** A removal in a list: from where, when, who, how; then what followed, or that nobody knows. */
export function removalItem(answering: Answering, event: RemovalEvent, number: number | null): RecordItem {
  const { words, claim } = answering
  const [first] = event.incidents
  const when = words.date(event.date) || words.say('undated')
  const title = `${words.country(event.host)} → ${words.country(event.origin)}, ${when}`
  return {
    number,
    id: first?.id ?? '',
    title: claim(
      [strong(title), ` · ${removedPeople(answering, event, NAMED)} · ${words.say(`type-${event.type}`)}`],
      event.sources,
    ),
    details: [
      ...whatFollowedLines(answering, event),
      ...(event.corroborated ? [] : [plain(words.say('confidence-single-source'))]),
    ],
  }
}

/** People of one removal who are named in a list. */
const NAMED = 4

/** Everyone removed, named or counted; past the most that are to be named, the rest are counted too. */
export function removedPeople(
  { knowledge, words }: Answering,
  { persons, unnamed }: RemovalEvent,
  most: number,
): string {
  const names = persons.map((id) => knowledge.records.person(id)?.name ?? id)
  const shown =
    names.length > most
      ? [...names.slice(0, most - 1), words.say('and-others', { count: names.length - most + 1 })]
      : names
  const others = unnamed > 0 ? [words.say('unnamed', { count: unnamed })] : []
  return [...shown, ...others].join(', ') || words.say('nobody-named')
}

/** The worst that is known of each named person, how many are unknown, or the group's fate where nobody's own is recorded. */
export function whatFollowedLines(answering: Answering, event: RemovalEvent, most = LONGEST_LIST): readonly Line[] {
  const { knowledge, words } = answering
  const followed = whatFollowed(event, knowledge.records)
  const told = followed.persons.flatMap((person) => fateLine(answering, person, event.persons.length > 1))
  const unknown = followed.persons.length - told.length
  if (told.length === 0)
    return [
      plain(followed.fate === 'unknown' ? words.say('fate-unknown') : `→ ${words.say(`outcome-${followed.fate}`)}`),
    ]
  return [...told.slice(0, most), ...(unknown > 0 ? [plain(words.say('fate-unknown-others', { count: unknown }))] : [])]
}

/** People of one mass removal whose fates are listed; the record itself lists them all. */
const LONGEST_LIST = 6

function fateLine(answering: Answering, after: PersonAfterRemoval, isOneOfSeveral: boolean): readonly Line[] {
  const { knowledge, words, claim } = answering
  if (after.fate === 'unknown') return []
  const { fate } = after
  const told = after.consequences.findLast(({ fates }) => fates.includes(fate))
  const sentence = fate === 'prison-sentence' ? after.sentences.at(-1) : undefined
  const source = sentence?.incident ?? told?.incident
  const date = words.date(sentence?.date ?? told?.date ?? null)
  const years = sentence?.years && !sentence.shared ? `, ${words.say('years', { years: sentence.years })}` : ''
  const who = isOneOfSeveral ? `${knowledge.records.person(after.person)?.name ?? after.person}: ` : ''
  return [claim(`→ ${who}${words.say(`outcome-${fate}`)}${years}${date ? ` (${date})` : ''}`, source?.sources ?? [])]
}
